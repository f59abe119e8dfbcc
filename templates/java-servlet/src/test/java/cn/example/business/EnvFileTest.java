package cn.example.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvFileTest {
  @Test
  void readsValues() {
    Map<String, String> values =
        EnvFile.parse(
            String.join(
                "\r\n",
                "# 注释",
                "A=bare value # 注释",
                " B = 'it has # and \\n' # 注释",
                "C=\"two\\nlines\"",
                "D=`'\"`",
                "E=",
                "export F=exported",
                "G='two",
                "lines'",
                "not a setting",
                "H=a=b",
                "I='open"));
    assertEquals("bare value", values.get("A"));
    assertEquals("it has # and \\n", values.get("B"));
    assertEquals("two\nlines", values.get("C"));
    assertEquals("'\"", values.get("D"));
    assertEquals("", values.get("E"));
    assertEquals("exported", values.get("F"));
    assertEquals("two\nlines", values.get("G"));
    assertEquals("a=b", values.get("H"));
    assertEquals("'open", values.get("I"));
    assertEquals(9, values.size());
  }
}
