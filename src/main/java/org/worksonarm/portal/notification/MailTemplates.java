package org.worksonarm.portal.notification;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The templates of mails, in engines of their own: pages neither see nor serve them. */
@Component
class MailTemplates {

    private final SpringTemplateEngine texts;
    private final SpringTemplateEngine pages;

    MailTemplates(ApplicationContext resources) {
        this.texts = engine(resources, TemplateMode.TEXT, ".txt");
        this.pages = engine(resources, TemplateMode.HTML, ".html");
    }

    String text(String template, IContext context) {
        return texts.process(template, context);
    }

    String html(String template, IContext context) {
        return pages.process(template, context);
    }

    private static SpringTemplateEngine engine(ApplicationContext resources, TemplateMode mode, String suffix) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(resources);
        resolver.setPrefix("classpath:/templates/notification/letters/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
