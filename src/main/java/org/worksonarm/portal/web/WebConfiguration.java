package org.worksonarm.portal.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ValidationStatus validationStatus;

    WebConfiguration(ValidationStatus validationStatus) {
        this.validationStatus = validationStatus;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(validationStatus);
    }

    /** A variable of the views and not of the models, because the layout of error pages reads it too. */
    @Bean
    SmartInitializingSingleton demoVariable(
            ObjectProvider<ThymeleafViewResolver> views, @Value("${portal.demo.enabled:false}") boolean demo) {
        return () -> views.ifAvailable(resolver -> resolver.addStaticVariable("demo", demo));
    }
}
