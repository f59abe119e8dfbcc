package cn.example.business.web;

import cn.example.business.settings.Settings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** 最外面的几个过滤器：访问日志、出错页、反向代理传来的地址。 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  FilterRegistrationBean<RequestLog> requestLog(Settings settings) {
    return registered(new RequestLog(settings), 0);
  }

  @Bean
  FilterRegistrationBean<ErrorFilter> errorFilter(ErrorPages errorPages) {
    return registered(new ErrorFilter(errorPages), 1);
  }

  @Bean
  FilterRegistrationBean<ForwardedFilter> forwardedFilter(Settings settings) {
    return registered(new ForwardedFilter(settings), 2);
  }

  private static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + order);
    return registration;
  }
}
