package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 登录后回到哪里。 */
class ReturnPathTest {

  @Test
  @DisplayName("只回到本系统内的路径")
  void staysInside() {
    assertEquals("/report?id=1", ReturnPath.safe("/report?id=1", ""));
    assertEquals("/oa/report", ReturnPath.safe("/oa/report", "/oa"));
    assertEquals("/oa/", ReturnPath.safe("/report", "/oa"));
    assertEquals("/oa/", ReturnPath.safe("/oa-other/", "/oa"));
    assertEquals("/oa/", ReturnPath.safe("/oa/../admin", "/oa"));
    assertEquals("/oa/", ReturnPath.safe("/oa/%2E%2e/admin", "/oa"));
    assertEquals("/", ReturnPath.safe("/.//example.org", ""));
    assertEquals("/", ReturnPath.safe("//example.org", ""));
    assertEquals("/", ReturnPath.safe("/\\example.org", ""));
    assertEquals("/", ReturnPath.safe("/\t/example.org", ""));
    assertEquals("/", ReturnPath.safe("https://example.org", ""));
    assertEquals("/", ReturnPath.safe("javascript:alert(1)", ""));
    assertEquals("/oa/", ReturnPath.safe(null, "/oa"));
    assertEquals("/", ReturnPath.safe("/auth/login", ""));
    assertEquals("/", ReturnPath.safe("/" + "x".repeat(600), ""));
    assertEquals("/a/c", ReturnPath.safe("/a/b/../c#top", ""));
    assertEquals("/%E6%8A%A5%E8%A1%A8", ReturnPath.safe("/报表", ""));
  }
}
