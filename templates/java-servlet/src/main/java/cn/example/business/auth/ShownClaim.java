package cn.example.business.auth;

import java.io.Serializable;

/** 一项用户信息：名称、用途、掩码后的值。 */
public final class ShownClaim implements Serializable {
  private static final long serialVersionUID = 1L;

  public final String title;
  public final String purpose;
  public final String value;

  ShownClaim(String title, String purpose, String value) {
    this.title = title;
    this.purpose = purpose;
    this.value = value;
  }
}
