package cn.example.business.session;

import cn.example.business.auth.MemoryPendingLogins;
import cn.example.business.auth.PendingLoginStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** 一切都在这个进程的内存里。 */
final class MemoryStore implements SessionStore, DisposableBean {

  private final MemorySessions sessions;
  private final MemoryPendingLogins pendingLogins;
  private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();

  MemoryStore(Duration idle, Clock clock) {
    sessions = new MemorySessions(idle);
    pendingLogins = new MemoryPendingLogins(clock);
    sweeper.scheduleAtFixedRate(sessions::removeExpired, 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public SessionRepository<? extends Session> sessions() {
    return sessions;
  }

  @Override
  public PendingLoginStore pendingLogins() {
    return pendingLogins;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void destroy() {
    sweeper.shutdownNow();
  }
}
