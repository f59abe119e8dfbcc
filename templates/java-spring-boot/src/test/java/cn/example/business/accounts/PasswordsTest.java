package cn.example.business.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 密码散列。 */
class PasswordsTest {

  private static final String PASSWORD = "Correct-Horse-9";

  private final Passwords passwords = new Passwords();

  @Test
  @DisplayName("加盐散列，核对，没有散列时也不通过")
  void hashes() {
    String hash = passwords.hash(PASSWORD);
    assertNotEquals(hash, passwords.hash(PASSWORD));
    assertTrue(passwords.matches(PASSWORD, hash));
    assertFalse(passwords.matches("correct-horse-9", hash));
    assertFalse(passwords.matches("", null));
    // 比 72 字节长的部分也算数。
    String longer = passwords.hash("密".repeat(40) + "a1");
    assertFalse(passwords.matches("密".repeat(40) + "a2", longer));
  }

  @Test
  @DisplayName("密码的要求")
  void requires() {
    assertEquals("密码至少 8 个字符。", Passwords.problemOf("Aa1-"));
    assertTrue(Passwords.problemOf("aaaaaaaa").contains("两种"));
    assertNull(Passwords.problemOf(PASSWORD));
  }
}
