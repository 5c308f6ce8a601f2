package vn.kntc.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineWallsConfiguration {

    /** After the sign-in, before all of the engine's own filters. */
    private static final int AFTER_SIGN_IN = 100;

    @Bean
    ProcessEnginePlugin engineWalls(ListableBeanFactory beans) {
        return new EngineWalls(new ModelBeans(beans)::named);
    }

    @Bean
    FilterRegistrationBean<OutsideAnswers> outsideAnswers(ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new OutsideAnswers(json));
        filter.setOrder(AFTER_SIGN_IN);
        filter.addUrlPatterns("/engine-rest/*", "/camunda/*");
        return filter;
    }
}
