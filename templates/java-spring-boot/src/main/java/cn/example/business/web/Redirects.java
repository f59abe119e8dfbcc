package cn.example.business.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 跳转：地址照写，不由请求的 Host 拼出。 */
public final class Redirects {

  private Redirects() {}

  public static void found(HttpServletResponse response, String location) {
    write(response, HttpStatus.FOUND, location);
  }

  /** 处理完表单之后：浏览器改用 GET。 */
  public static void seeOther(HttpServletResponse response, String location) {
    write(response, HttpStatus.SEE_OTHER, location);
  }

  public static ResponseEntity<String> seeOther(String location) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, location)
        .build();
  }

  private static void write(HttpServletResponse response, HttpStatus status, String location) {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.LOCATION, location);
  }
}
