package cn.example.business.session;

import cn.example.business.auth.PendingLoginStore;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** 会话和登录途中的状态放在哪里。 */
public interface SessionStore {

  SessionRepository<? extends Session> sessions();

  PendingLoginStore pendingLogins();

  boolean isReady();
}
