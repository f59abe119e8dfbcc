package cn.example.business.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReturnPathTest {
  private static final String[][] CASES = {
    {"/report?id=1", "", "/report?id=1"},
    {"/oa/report", "/oa", "/oa/report"},
    {"/report", "/oa", "/oa/"},
    {"/oa-other/", "/oa", "/oa/"},
    {"/oa/../admin", "/oa", "/oa/"},
    {"/oa/%2e%2e/admin", "/oa", "/oa/"},
    {"/.//example.org", "", "/"},
    {"//example.org", "", "/"},
    {"/\\example.org", "", "/"},
    {"/\t/example.org", "", "/"},
    {"https://example.org", "", "/"},
    {"javascript:alert(1)", "", "/"},
    {null, "/oa", "/oa/"},
    {"/auth/login", "", "/"},
    {"/a/../auth/login", "", "/"},
    {"/报表 1?q=中", "", "/%E6%8A%A5%E8%A1%A8%201?q=%E4%B8%AD"},
    {"/a#b", "", "/a"},
  };

  @Test
  void staysInTheSystem() {
    for (String[] each : CASES) {
      assertEquals(each[2], ReturnPath.safe(each[0], each[1]), each[0]);
    }
    assertEquals("/", ReturnPath.safe("/" + "x".repeat(600), ""));
  }
}
