package org.worksonarm.portal.markup;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Lets every page show Markdown in the same way: {@code th:utext="${#markdown.html(text)}"}. */
@Component
class MarkdownDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "markdown";

    private final Markdown markdown;

    MarkdownDialect(Markdown markdown) {
        super(NAME);
        this.markdown = markdown;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Factory(markdown);
    }

    private record Factory(Markdown markdown) implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of(NAME);
        }

        @Override
        public Object buildObject(IExpressionContext context, String expressionObjectName) {
            return markdown;
        }

        @Override
        public boolean isCacheable(String expressionObjectName) {
            return true;
        }
    }
}
