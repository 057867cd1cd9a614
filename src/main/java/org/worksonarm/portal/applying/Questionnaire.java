package org.worksonarm.portal.applying;

import static org.worksonarm.portal.applying.Question.asking;
import static org.worksonarm.portal.applying.Question.choice;
import static org.worksonarm.portal.applying.Question.choices;
import static org.worksonarm.portal.applying.Question.line;
import static org.worksonarm.portal.applying.Question.number;
import static org.worksonarm.portal.applying.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.application.RequestKind;

/** Everything that the form asks, in order. */
final class Questionnaire {

    private static final int LONG_TEXT = 20_000;
    private static final String[] UNSURE = {"YES", "NO", "NOT_SURE"};
    private static final Condition IS_OPEN = Condition.is("openSource", "YES", "PARTLY");

    private static final Condition BOOTS_AN_IMAGE = Condition.is("boot", "IMAGE");
    private static final Condition BOOTS_A_SCRIPT = Condition.is("boot", "IPXE");

    private Questionnaire() {}

    static List<Question> of(FormSection section) {
        return switch (section) {
            case PROJECT ->
                List.of(
                        line("title", 200).always(),
                        text("description", LONG_TEXT).always());
            case USE_CASE -> List.of(text("useCase", LONG_TEXT).always());
            case BENEFICIARIES -> List.of(text("beneficiaries", LONG_TEXT).always());
            case OPEN_SOURCE -> openSource();
            case FOCUS_AREAS ->
                List.of(choices("areas").always(), choices("patterns", "OPTIMIZE", "PORT", "DIVERSIFY"));
            case HARDWARE -> List.of();
            case CI ->
                List.of(
                        text("ciSystem", 4000),
                        choice("ciOnly", UNSURE),
                        asking("dashboardUrl", QuestionType.ADDRESS, 500));
            case CREDIT -> List.of(choice("logoPermission", UNSURE));
            case CONTRIBUTIONS -> List.of(text("contributions", LONG_TEXT), line("foundation", 200));
        };
    }

    private static List<Question> openSource() {
        return List.of(
                choice("openSource", "YES", "PARTLY", "NO", "NOT_SURE").always(),
                line("licence", 200).onlyWhen(IS_OPEN),
                asking("sourceUrls", QuestionType.ADDRESSES, 4000)
                        .neededWhen(IS_OPEN)
                        .onlyWhen(IS_OPEN));
    }

    static List<Question> of(RequestKind kind) {
        return Stream.of(size(kind), abilities(kind), time())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> size(RequestKind kind) {
        return switch (kind) {
            case WHOLE_MACHINE ->
                List.of(
                        number("quantity", 50).neverEmpty(),
                        asking("preferredModel", QuestionType.SELECT, 60),
                        number("vcpu", 1024),
                        number("ramGib", 4096),
                        number("diskGib", 100_000));
            case VM ->
                List.of(
                        number("quantity", 50).neverEmpty(),
                        number("vcpu", 1024).always(),
                        number("ramGib", 4096).always(),
                        number("diskGib", 100_000).always());
            case HOSTED_CI ->
                List.of(
                        number("quantity", 50).neverEmpty(),
                        number("ciJobs", 200).always(),
                        number("ciMinutes", 10_000_000));
        };
    }

    private static List<Question> abilities(RequestKind kind) {
        var common = List.of(choice("aarch32", UNSURE), choice("armv82", UNSURE));
        var jobs = choice("jobs", "TRUSTED", "UNTRUSTED", "NOT_SURE");
        var virtual = List.of(choice("kvm", UNSURE), choice("nvme", UNSURE), line("network", 200));
        var boot = List.of(
                choice("boot", "ANY", "IMAGE", "IPXE"),
                asking("bootImage", QuestionType.SELECT, 60)
                        .neededWhen(BOOTS_AN_IMAGE)
                        .onlyWhen(BOOTS_AN_IMAGE),
                asking("bootFrom", QuestionType.ADDRESS, 500)
                        .neededWhen(BOOTS_A_SCRIPT)
                        .onlyWhen(BOOTS_A_SCRIPT));
        return switch (kind) {
            case WHOLE_MACHINE ->
                Stream.of(common, virtual, boot, List.of(jobs))
                        .flatMap(List::stream)
                        .toList();
            case VM ->
                Stream.of(common, virtual, List.of(jobs)).flatMap(List::stream).toList();
            case HOSTED_CI ->
                Stream.of(common, List.of(jobs.always())).flatMap(List::stream).toList();
        };
    }

    private static List<Question> time() {
        return List.of(
                asking("startsOn", QuestionType.DAY, 10),
                choice("continuing", "NO", "YES").always(),
                number("months", 36).neededWhen(Condition.is("continuing", "NO")),
                number("hoursPerWeek", 168),
                text("note", 1000));
    }
}
