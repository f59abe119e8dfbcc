package cn.example.business.web;

import org.apache.catalina.Lifecycle;
import org.springframework.boot.web.embedded.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 内嵌的 Tomcat。 */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

  /** 加在 Tomcat 自己的出错页之后，也就比它先看到应答。 */
  @Bean
  TomcatContextCustomizer refusedRequests(ErrorPages errorPages) {
    return context ->
        context.addLifecycleListener(
            event -> {
              if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                context.getParent().getPipeline().addValve(new RefusedRequests(errorPages));
              }
            });
  }
}
