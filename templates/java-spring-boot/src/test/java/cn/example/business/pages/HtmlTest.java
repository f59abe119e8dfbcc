package cn.example.business.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 拼 HTML。 */
class HtmlTest {

  @Test
  @DisplayName("插入 HTML 的值一律转义")
  void escapesValues() {
    Html inner = Html.of("<b>{}</b>", "<");
    Html outer = Html.of("<p title=\"{}\">{}{}</p>", "\"'<&>{}", inner, null);
    assertEquals("<p title=\"&#34;&#39;&#60;&#38;&#62;{}\"><b>&#60;</b></p>", outer.toString());
  }
}
