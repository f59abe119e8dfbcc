package cn.example.business.auth;

import java.time.Instant;

/** 用过的随机串：验过签的请求各记一条，直到它的时间戳失效；同一个只认第一次。 */
public interface UsedNonces {

  /** 第一次出现时为 true，并记到 until 为止。 */
  boolean take(String nonce, Instant until);
}
