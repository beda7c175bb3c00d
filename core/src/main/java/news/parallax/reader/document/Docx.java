package news.parallax.reader.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of an Office Open XML document (ECMA-376), a line a paragraph; the cells of a table
/// too.
public final class Docx {
  /// The part of the package that holds the text.
  public static final String MAIN_PART = "word/document.xml";

  private Docx() {}

  /// @param part the content of [#MAIN_PART], decoded: of bytes that are none of its encoding the
  ///     parser of the Java platform would write to standard error
  /// @throws XMLStreamException when it is not well-formed
  public static String text(String part) throws XMLStreamException {
    String xml = part.startsWith("\uFEFF") ? part.substring(1) : part;
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean inText = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          switch (reader.getLocalName()) {
            case "t" -> inText = true;
            case "tab", "br", "cr" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            case "Fallback" -> skip(reader);
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            paragraph.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          switch (reader.getLocalName()) {
            case "t" -> inText = false;
            case "p" -> {
              String words = paragraph.toString().replaceAll("\\s+", " ").strip();
              if (!words.isEmpty()) {
                paragraphs.add(words);
              }
              paragraph.setLength(0);
            }
            default -> {}
          }
        }
        default -> {}
      }
    }
    return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
  }

  /// Passes over an element: what older programs show instead of what was read already.
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      depth +=
          switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
          };
    }
  }

  /// Declarations of entities, which could name files or grow without end, are not supported.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
