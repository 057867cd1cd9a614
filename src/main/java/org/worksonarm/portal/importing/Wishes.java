package org.worksonarm.portal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.importing.GuessedRequest.Kind;

/** Finds in a text how many of which machine somebody wishes for. */
final class Wishes {

    private static final int MOST = 50;
    private static final String BETWEEN =
            "(?:\\s*(?:\\(to \\d+\\)|- ?\\d+|or \\d+|to \\d+)?\\s*[x×*]?\\s*(?:of (?:the|your|these) )?)((?:(?!and\\b|or\\b|with\\b|for\\b|of\\b|per\\b|plus\\b|GB\\b|TB\\b|core\\w*\\b|needs?\\b|is\\b|are\\b|has\\b|which\\b|that\\b|to\\b|in\\b|from\\b|on\\b)[\\w./+-]+\\s+){0,4}?)";
    private static final String NOUN =
            "(?:virtual machines?|vms?|(?:gitlab[- ]?(?:ci[- ])?|github (?:actions )?|ci )?runners?"
                    + "|machines?|servers?|nodes?|boxe?s?|hosts?|(?<!ci )systems?|instances?|boards|slots?)";
    private static final Pattern VIRTUAL = Pattern.compile("(?i)\\b(?:vms?|virtual (?:machines?|servers?))\\b");
    private static final Pattern HOSTED =
            Pattern.compile("(?i)\\brunners?\\b|\\bhosted ci\\b|\\bci slots?\\b|\\bci minutes\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\b(?:amount|quantity|count|number(?: of (?:machines|servers|nodes))?|how many)\\s*[:=]\\s*(\\d{1,4})\\b");
    private static final Pattern MACHINES = Pattern.compile(
            "(?i)\\b(?:number of |how many )?" + NOUN + "(?: do you need| needed| required)?\\s*[:=]\\s*("
                    + Numbers.EXPRESSION + ")\\b(?! ?(?:[x×*.-]|[GT]i?B|v?cpus?|cores?|[MG]Hz|months?|years?|weeks?))");
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\bx86(?:[-_]64)?\\b|\\bamd64\\b|\\btype[- ]?[01]\\b|\\.x86\\b|\\bintel\\b|\\bppc64\\w*|\\bpower[89]\\b|\\bs390x\\b");

    private final Models models = new Models();
    private final Pattern counted = Pattern.compile("(?i)(?<![\\w.,-])(" + Numbers.EXPRESSION
            + ")(?![\\w.])(?<!\\b1(?= ?gbe))" + BETWEEN + "(" + models.expression() + "|" + NOUN + ")(?![\\w-])");
    private final Pattern glued = Pattern.compile("(?i)(?<![\\w.,-])(\\d{1,3}) ?[x×*](?!86) ?()((?:[\\w.]+ ){0,3}?(?:"
            + models.expression() + "|" + NOUN + "))(?![\\w-])");
    private final Pattern named = Pattern.compile(
            "(?i)" + models.expression()
                    + "(?:\\s*(?:[x×*:|(]|- (?=\\d+ (?:pieces|units)))\\s?(\\d{1,2})\\b(?! ?(?:[x×*.-]|[GT]i?B|v?cpus?|cores?|[MG]Hz|months?|years?|weeks?)))?");

    /** Wishes with a number; a model named without one counts when no other is named. */
    List<Wish> in(String text) {
        var wishes = new ArrayList<Wish>();
        glued.matcher(text)
                .results()
                .map(this::counted)
                .flatMap(Optional::stream)
                .forEach(wish -> add(wish, wishes));
        counted.matcher(text)
                .results()
                .map(this::counted)
                .flatMap(Optional::stream)
                .forEach(wish -> add(wish, wishes));
        addNamed(text, wishes);
        if (wishes.isEmpty()) {
            labelled(text).ifPresent(wishes::add);
        }
        return List.copyOf(wishes);
    }

    /** Whether a text speaks of virtual machines or of runners rather than of machines. */
    static Kind kindOf(String text) {
        if (VIRTUAL.matcher(text).find()) {
            return Kind.VM;
        }
        return HOSTED.matcher(text).find() ? Kind.HOSTED_CI : Kind.WHOLE_MACHINE;
    }

    private Optional<Wish> counted(MatchResult match) {
        String thing = match.group(2) + match.group(3);
        int quantity = Numbers.of(match.group(1));
        if (FOREIGN.matcher(thing).find() || quantity < 1) {
            return Optional.empty();
        }
        boolean article = match.group(1).matches("(?i)an?");
        String model = models.in(thing).orElse(null);
        return article && model == null && kindOf(thing) == Kind.WHOLE_MACHINE
                ? Optional.empty()
                : Optional.of(new Wish(
                        kindOf(thing),
                        Math.min(quantity, MOST),
                        model,
                        match.group().strip()));
    }

    private static void add(Wish wish, List<Wish> wishes) {
        if (wishes.stream().noneMatch(other -> other.covers(wish))) {
            wishes.add(wish);
        }
    }

    private void addNamed(String text, List<Wish> wishes) {
        Optional<String> model = models.in(text);
        if (model.isEmpty() || wishes.stream().anyMatch(wish -> wish.model() != null)) {
            return;
        }
        int unnamed = unnamed(wishes);
        if (unnamed >= 0) {
            wishes.set(unnamed, wishes.get(unnamed).withModel(model.get()));
            return;
        }
        wishes.add(new Wish(Kind.WHOLE_MACHINE, times(text), model.get(), models.wordsIn(text)));
    }

    /** A number behind a colon, as forms have it. */
    private static Optional<Wish> labelled(String text) {
        return MACHINES.matcher(text)
                .results()
                .map(found -> new Wish(
                        kindOf(found.group()),
                        Math.clamp(Numbers.of(found.group(1)), 1, MOST),
                        null,
                        found.group().strip()))
                .findFirst();
    }

    private int times(String text) {
        Optional<Wish> labelled = labelled(text);
        if (labelled.isPresent()) {
            return labelled.get().quantity();
        }
        Matcher amount = AMOUNT.matcher(text);
        if (amount.find()) {
            return Math.clamp(Numbers.of(amount.group(1)), 1, MOST);
        }
        Matcher times = named.matcher(text);
        String count = times.find() ? times.group(times.groupCount()) : null;
        return count == null ? 1 : Math.clamp(Numbers.of(count), 1, MOST);
    }

    private static int unnamed(List<Wish> wishes) {
        for (int index = 0; index < wishes.size(); index++) {
            if (wishes.get(index).model() == null && wishes.get(index).kind() == Kind.WHOLE_MACHINE) {
                return index;
            }
        }
        return -1;
    }

    /** So many of one thing, and the words that say so. */
    record Wish(Kind kind, int quantity, @Nullable String model, String words) {

        boolean covers(Wish other) {
            boolean sameModel = model == null ? other.model == null : other.model == null || model.equals(other.model);
            return kind == other.kind && sameModel;
        }

        Wish withModel(String named) {
            return new Wish(kind, quantity, named, words);
        }
    }
}
