package cn.example.business.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void readsEveryKindOfValue() {
    Map<String, Object> read =
        Json.parseObject(
            " {\"a\":[1,-2.50,1e2,true,false,null],\"b\":{\"c\":\"\\u4e2d\\n\\\"𠮷\"},\"d\":{}} ");
    assertEquals("[1, -2.50, 1E+2, true, false, null]", String.valueOf(read.get("a")));
    assertEquals("中\n\"𠮷", Json.at(read, "b", "c"));
    assertSame(Json.MISSING, Json.at(read, "b", "x"));
    assertSame(Json.MISSING, Json.at(read, "a", "x"));
  }

  @Test
  void keepsNumbersExact() {
    assertEquals("12345678901234567890.10", Json.parse("12345678901234567890.10").toString());
  }

  @Test
  void comparesValueAndType() {
    assertTrue(Json.same(Json.parse("0"), 0) && Json.same(Json.parse("0.0"), 0));
    assertFalse(Json.same(Json.parse("\"0\""), 0) || Json.same(Json.parse("false"), 0));
    assertFalse(Json.same(Json.parse("0"), "0") || Json.same(Json.parse("null"), 0));
    assertTrue(Json.same(Json.parse("true"), true) && Json.same(Json.parse("\"ok\""), "ok"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1,}",
        "[1,]",
        "{'a':1}",
        "01",
        "1.",
        "+1",
        "1e9999",
        "tru",
        "\"a",
        "\"\\x\"",
        "\"\n\"",
        "{\"a\":1,\"a\":2}",
        "1 2",
        "NaN",
        "\"\\u12\""
      })
  void refusesWhatIsNotJson(String text) {
    assertThrows(JsonException.class, () -> Json.parse(text));
    assertNull(Json.parseObject(text));
  }

  @Test
  void refusesDeepNesting() {
    assertThrows(JsonException.class, () -> Json.parse("[".repeat(100_000)));
  }

  @Test
  void writesLines() {
    String hostile = "\"\\\n\u0001\ud800𠮷";
    String line = new JsonLine().put("a", hostile).put("b", (String) null).put("c", 1).toString();
    assertEquals("{\"a\":\"\\\"\\\\\\n\\u0001\\ud800𠮷\",\"c\":1}", line);
    assertEquals(hostile, Json.at(Json.parse(line), "a"));
  }
}
