package cn.example.business.session;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** 内存里的会话，只适合一个进程。 */
final class MemorySessions implements SessionRepository<MapSession> {

  private static final String NEW = "new";

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final MapSessionRepository repository = new MapSessionRepository(sessions);

  MemorySessions(Duration idle) {
    repository.setDefaultMaxInactiveInterval(idle);
  }

  @Override
  public MapSession createSession() {
    MapSession session = repository.createSession();
    session.setAttribute(NEW, true);
    return session;
  }

  /** 处理这个请求的时候，会话已在另一个请求里结束：不要让它复活。 */
  @Override
  public void save(MapSession session) {
    boolean fresh = session.getAttribute(NEW) != null;
    session.removeAttribute(NEW);
    if (fresh || sessions.containsKey(session.getOriginalId())) {
      repository.save(session);
    }
  }

  @Override
  public MapSession findById(String id) {
    return repository.findById(id);
  }

  @Override
  public void deleteById(String id) {
    repository.deleteById(id);
  }

  /** 没有人再来的会话，不会在读到时被丢弃。 */
  void removeExpired() {
    sessions.values().removeIf(Session::isExpired);
  }
}
