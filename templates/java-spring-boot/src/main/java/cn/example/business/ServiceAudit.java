package cn.example.business;

import cn.example.business.settings.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** 审计日志，和启动、停止这两条记录。 */
@Configuration(proxyBeanMethods = false)
class ServiceAudit {

  /** 手头的请求都做完之后才停止。 */
  record Service(Audit audit) implements AutoCloseable {

    @EventListener(ApplicationReadyEvent.class)
    void started() {
      audit.write(AuditEntry.success("service", "started", null, null));
    }

    @Override
    public void close() {
      audit.write(AuditEntry.success("service", "stopped", null, null));
    }
  }

  @Bean
  Audit audit(Settings settings) {
    return new Audit(settings.auditLogFile());
  }

  @Bean
  Service service(Audit audit) {
    return new Service(audit);
  }
}
