package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import news.parallax.account.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {
  @TempDir private Path folder;

  @Test
  void withATokenNobodyIsAnsweredWhoDoesNotShowIt() throws Exception {
    try (Newsstand stand = new Newsstand(folder, "open-sesame")) {
      assertThat(stand.get("/").statusCode()).isEqualTo(401);
      assertThat(stand.get("/api/events").statusCode()).isEqualTo(401);
      assertThat(stand.get("/api/stories", "Authorization", "Bearer open-sesam").statusCode())
          .isEqualTo(401);
      assertThat(stand.get("/api/stories", "Authorization", "Bearer open-sesame").statusCode())
          .isEqualTo(200);
      HttpResponse<String> opened = stand.get("/?token=open-sesame");
      assertThat(opened.statusCode()).isEqualTo(303);
      String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      assertThat(stand.get("/", "Cookie", cookie.split(";")[0]).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void withoutATokenOthersCannotBeServed() throws Exception {
    try (Newsstand stand = new Newsstand(folder, null)) {
      assertThatThrownBy(
              () ->
                  new NewsServer(
                      stand.store,
                      new InetSocketAddress("0.0.0.0", 0),
                      null,
                      (reports, rejected) -> Accounts.of(List.of(), rejected),
                      e -> {}))
          .hasMessageContaining("a token is needed");
    }
  }
}
