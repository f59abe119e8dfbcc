package cn.example.business.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 把页面写进应答。 */
public final class HtmlResponse {

  private static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private HtmlResponse() {}

  public static ResponseEntity<String> page(int status, String html) {
    return ResponseEntity.status(status).contentType(TYPE).body(html);
  }

  /** 在过滤器里，没有控制器的时候。 */
  public static void write(HttpServletResponse response, int status, String html)
      throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE.toString());
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }
}
