package cn.example.business.auth;

/** 存放进行中的登录；取出即删除，10 分钟过期。 */
public interface PendingLoginStore {

  void put(String key, PendingLogin login);

  /** 取出并删除：同一个键只有第一个人拿得到，其余得到 null。 */
  PendingLogin take(String key);
}
