package org.worksonarm.portal.importing;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes mail addresses, phone numbers and personal handles out of a text. Clone addresses become https, package names,
 * addresses of repositories, versions, dates and code survive.
 */
final class Redaction {

    static final String REMOVED = "[removed]";

    private static final Pattern CLONE = Pattern.compile("\\bgit@([\\w.-]+\\.[a-z]{2,}):(?!\\d+/)(\\S+)");
    private static final Pattern USER_INFO = Pattern.compile("\\b(?:git\\+)?(ssh|git|https?)://[^\\s/@<>()]+@");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|\\z)|~~~.*?(?:~~~|\\z)|`[^`\\n]+`");
    private static final Pattern URL = Pattern.compile("\\b(?:https?|ftp|git|ssh)://[^\\s<>\"'`\\])|]+");
    private static final Pattern REPEATED =
            Pattern.compile(Pattern.quote(REMOVED) + "(?:[\\s,]*" + Pattern.quote(REMOVED) + ")+");

    private final MailAddresses mail = new MailAddresses();
    private final PhoneNumbers phones = new PhoneNumbers();
    private final Handles handles = new Handles();

    String of(String text) {
        String addresses = handles.withoutProfiles(mail.without(withWebClones(text)));
        String called = outside(URL, addresses, phones::without);
        String named = outside(CODE, called, prose -> outside(URL, prose, handles::without));
        return REPEATED.matcher(named).replaceAll(Matcher.quoteReplacement(REMOVED));
    }

    /** Also without addresses of an account at a code host that name no repository, as people point to themselves. */
    String ofPersonal(String text) {
        return of(handles.withoutAccounts(text));
    }

    private static String withWebClones(String text) {
        String clones = CLONE.matcher(text).replaceAll("https://$1/$2");
        return USER_INFO
                .matcher(clones)
                .replaceAll(match -> match.group(1).startsWith("http") ? match.group(1) + "://" : "https://");
    }

    private static String outside(Pattern kept, String text, UnaryOperator<String> change) {
        var result = new StringBuilder();
        Matcher matcher = kept.matcher(text);
        int end = 0;
        while (matcher.find()) {
            result.append(change.apply(text.substring(end, matcher.start()))).append(matcher.group());
            end = matcher.end();
        }
        return result.append(change.apply(text.substring(end))).toString();
    }
}
