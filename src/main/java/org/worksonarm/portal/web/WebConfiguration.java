package org.worksonarm.portal.web;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration LIBRARIES_KEPT = Duration.ofDays(365);

    private final ValidationStatus validationStatus;

    WebConfiguration(ValidationStatus validationStatus) {
        this.validationStatus = validationStatus;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(validationStatus);
    }

    /**
     * Names each kind of file, as whatever matches a pattern is looked for in all folders of the class path: for every link of
     * every page, where the pattern is "everything". Libraries have their version in the address, our own files are asked for anew.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/*.css", "/*.js", "/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/fonts/*")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(LIBRARIES_KEPT).cachePublic())
                .resourceChain(true);
    }

    /** A variable of the views and not of the models, because the layout of error pages reads it too. */
    @Bean
    SmartInitializingSingleton demoVariable(
            ObjectProvider<ThymeleafViewResolver> views, @Value("${portal.demo.enabled:false}") boolean demo) {
        return () -> views.ifAvailable(resolver -> resolver.addStaticVariable("demo", demo));
    }
}
