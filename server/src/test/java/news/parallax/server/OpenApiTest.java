package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.export.Export;
import org.junit.jupiter.api.Test;

/// The description of the interface for programs, read by Swagger's own parser.
class OpenApiTest {
  private static SwaggerParseResult parsed(String document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(document, null, options);
  }

  private static String document() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NewsServer.class.getResourceAsStream("openapi.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aParserOfOpenApiHasNothingToSayAgainstIt() throws IOException {
    assertThat(parsed(document()).getMessages()).isEmpty();
    String damaged = document().replaceFirst("\"in\": \"path\"", "\"in\": \"nowhere\"");
    assertThat(parsed(damaged).getMessages()).isNotEmpty();
  }

  @Test
  void itNamesTheFormsThatThereAre() throws IOException {
    OpenAPI api = parsed(document()).getOpenAPI();
    PathItem exported =
        Objects.requireNonNull(api.getPaths().get("/stories/{id}/export/{form}"), "no such path");
    List<?> named =
        exported.getGet().getParameters().stream()
            .filter(parameter -> parameter.getName().equals("form"))
            .findFirst()
            .orElseThrow()
            .getSchema()
            .getEnum();
    assertThat(named).isEqualTo(Stream.of(Export.values()).map(Export::word).toList());
  }
}
