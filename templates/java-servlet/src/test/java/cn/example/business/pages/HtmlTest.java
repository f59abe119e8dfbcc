package cn.example.business.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesValues() {
    Html inner = Html.of("<b>{}</b>", "<");
    assertEquals(
        "<p title=\"&#34;&#39;&#60;&#38;&#62;{}\"><b>&#60;</b></p>",
        Html.of("<p title=\"{}\">", "\"'<&>{}").markup(inner).markup("</p>").toString());
  }

  @Test
  void keepsCharactersWhole() {
    assertEquals("𠮷\ufffd😀\ufffd", Html.of("{}", "𠮷\ud800😀\udc00").toString());
  }

  @Test
  void wantsAValueForEveryPlace() {
    assertThrows(IllegalArgumentException.class, () -> Html.of("{} {}", "a"));
  }
}
