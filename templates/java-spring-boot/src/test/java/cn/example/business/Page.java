package cn.example.business;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 测试用的浏览器看到的一个应答；location 是跳转的去处，不是跳转时为空串。 */
record Page(String url, int status, HttpHeaders headers, String text, String location) {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  String csrf() {
    Matcher found = CSRF.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  List<String> setCookies() {
    return headers.allValues("set-cookie");
  }
}
