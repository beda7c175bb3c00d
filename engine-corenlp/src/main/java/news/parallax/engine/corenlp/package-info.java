/// Linguistics by Stanford CoreNLP: tokens, tags, lemmas, three classes of names and a shift-reduce
/// parse turned into Universal Dependencies.
///
/// Trap: this package alone is under GPL-3.0-or-later; nothing but the launcher's class path may
/// depend on it.
@NullMarked
package news.parallax.engine.corenlp;

import org.jspecify.annotations.NullMarked;
