package org.worksonarm.portal.feed;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;

/** Whose calendar it is; each has at most one. */
sealed interface FeedOwner {

    /** The columns by which it is known. */
    String columns();

    /** The same as parameters. */
    String parameters();

    StatementSpec addTo(StatementSpec statement);

    /** The team of a project. */
    record Team(ProjectId project) implements FeedOwner {

        @Override
        public String columns() {
            return "project_id";
        }

        @Override
        public String parameters() {
            return ":project";
        }

        @Override
        public StatementSpec addTo(StatementSpec statement) {
            return statement.param("project", project.value());
        }
    }

    /** One admin who watches a site. */
    record Admin(AccountId account, UUID site) implements FeedOwner {

        @Override
        public String columns() {
            return "account_id, site_id";
        }

        @Override
        public String parameters() {
            return ":account, :site";
        }

        @Override
        public StatementSpec addTo(StatementSpec statement) {
            return statement.param("account", account.value()).param("site", site);
        }
    }
}
