package news.parallax.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import news.parallax.store.Store;
import news.parallax.write.HtmlWriter;

/// Which address leads where.
final class Routes {
  private final Api api;
  private final FrontPage front;
  private final StoryPages stories;
  private final SearchPage search;
  private final ActorPage actors;
  private final ComparePage compare;
  private final ReadPage read;
  private final Correcting correcting;
  private final Map<String, Answer> assets;

  /// @param clock tells when corrections were made
  Routes(Store store, Desk desk, InstantSource clock) {
    this.api = new Api(store);
    this.front = new FrontPage(store);
    this.stories = new StoryPages(store, api);
    this.search = new SearchPage(store);
    this.actors = new ActorPage(store);
    this.compare = new ComparePage(store);
    this.read = new ReadPage(desk);
    this.correcting = new Correcting(store, clock);
    this.assets =
        Map.of(
            "icon.svg", Answer.of("image/svg+xml", resource("icon.svg")),
            "page.css", Answer.of("text/css; charset=utf-8", HtmlWriter.style()),
            "page.js", Answer.of("text/javascript; charset=utf-8", HtmlWriter.script()),
            "site.css", Answer.of("text/css; charset=utf-8", resource("site.css")),
            "site.js", Answer.of("text/javascript; charset=utf-8", resource("site.js")));
  }

  /// @throws Problem when nothing is there, or it cannot be had in this way
  Answer answer(Request request) {
    List<String> path = request.path();
    return switch (request.method()) {
      case "POST" -> posted(request, path);
      case "GET" ->
          request.isForProgram()
              ? program(request, path.subList(1, path.size()))
              : page(request, path);
      default -> throw new Problem(405, "Use GET or POST, not " + request.method());
    };
  }

  private Answer posted(Request request, List<String> path) {
    return switch (String.join("/", path)) {
      case "read" -> Answer.of(Answer.HTML, read.answer(request));
      case "api/accounts" -> Answer.of(Answer.JSON, read.json(request));
      case "corrections/withdraw" -> correcting.withdrawn(request);
      case String other when other.matches("stories/[^/]+/correct") ->
          correcting.made(request, path.get(1));
      case String other -> throw new Problem(405, "Nothing takes a POST at /" + other);
    };
  }

  private Answer page(Request request, List<String> path) {
    if (path.size() == 2 && path.getFirst().equals("assets")) {
      return asset(path.get(1));
    }
    if (path.equals(List.of("corrections.yaml"))) {
      return correcting.file();
    }
    if (path.size() == 2 && path.getFirst().equals("stories")) {
      return stories.account(request, path.get(1));
    }
    String markup =
        switch (path.size()) {
          case 0 -> front.of(request);
          case 1 -> first(request, path.getFirst());
          case 3 -> story(request, path);
          default -> throw nothing(path);
        };
    return Answer.of(Answer.HTML, markup);
  }

  private String first(Request request, String name) {
    return switch (name) {
      case "search" -> search.of(request);
      case "actors" -> actors.of(request);
      case "read" -> read.form();
      case "corrections" -> correcting.all();
      default -> throw nothing(request.path());
    };
  }

  private String story(Request request, List<String> path) {
    if (!path.getFirst().equals("stories")) {
      throw nothing(path);
    }
    String id = path.get(1);
    return switch (path.get(2)) {
      case "history" -> stories.history(request, id);
      case "compare" -> compare.of(request, id);
      case "correct" -> correcting.form(id);
      default -> throw nothing(path);
    };
  }

  private Answer program(Request request, List<String> path) {
    String first = path.isEmpty() ? "" : path.getFirst();
    if (path.size() == 1) {
      return switch (first) {
        case "stories" -> api.stories(request);
        case "changes" -> api.changes(request);
        case "search" -> api.search(request);
        case "corrections" -> api.corrections();
        case "openapi.json" -> Answer.of(Answer.JSON, resource("openapi.json"));
        default -> throw nothing(request.path());
      };
    }
    if (path.size() == 2 && first.equals("stories")) {
      return api.story(path.get(1));
    }
    if (path.size() == 3 && first.equals("stories")) {
      return switch (path.get(2)) {
        case "account" -> api.account(request, path.get(1));
        case "changes" -> api.history(request, path.get(1));
        default -> throw nothing(request.path());
      };
    }
    if (path.size() == 4 && first.equals("stories") && path.get(2).equals("export")) {
      return api.export(request, path.get(1), path.get(3));
    }
    throw nothing(request.path());
  }

  /// Only files that are named here: no part of a path is ever looked up on a disk.
  private Answer asset(String name) {
    Answer asset = assets.get(name);
    if (asset == null) {
      throw nothing(List.of("assets", name));
    }
    return asset;
  }

  private static Problem nothing(List<String> path) {
    return new Problem(
        404, "Nothing is at /%s; / lists all stories".formatted(String.join("/", path)));
  }

  private static String resource(String name) {
    try (InputStream in = Routes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource %s is missing".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource %s cannot be read".formatted(name), e);
    }
  }
}
