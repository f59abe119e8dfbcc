package cn.example.business.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** .env 的写法。 */
class DotEnvTest {

  @Test
  @DisplayName("注释、空行、引号、跨行、空值")
  void readsEveryKindOfLine() {
    String content =
        """
        # 注释
        A=1

        export B = two words # 说明
        C='it is "quoted" # not a comment'
        D="line\\nbreak"
        E=`a'b"c`
        F=
        G='first
        second'
        没有等号的一行
        H=a=b\r
        """;
    Map<String, String> values = DotEnv.parse(content);
    assertEquals("1", values.get("A"));
    assertEquals("two words", values.get("B"));
    assertEquals("it is \"quoted\" # not a comment", values.get("C"));
    assertEquals("line\nbreak", values.get("D"));
    assertEquals("a'b\"c", values.get("E"));
    assertEquals("", values.get("F"));
    assertEquals("first\nsecond", values.get("G"));
    assertEquals("a=b", values.get("H"));
    assertEquals(8, values.size());
  }
}
