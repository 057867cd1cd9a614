package org.worksonarm.portal.importing;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes mail addresses, phone numbers, personal handles and the name under a letter out of a text. Clone addresses become https, package names,
 * addresses of repositories, versions, dates and code survive.
 */
final class Redaction {

    static final String REMOVED = "[removed]";

    private static final Pattern CLONE = Pattern.compile("\\bgit@([\\w.-]+\\.[a-z]{2,}):(?!\\d+/)(\\S+)");
    private static final Pattern USER_INFO = Pattern.compile("\\b(?:git\\+)?(ssh|git|https?)://[^\\s/@<>()]+@");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|\\z)|~~~.*?(?:~~~|\\z)|`[^`\\n]+`");
    private static final Pattern URL = Pattern.compile("\\b(?:https?|ftp|git|ssh)://[^\\s<>\"'`\\])|]+");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\n\\s{0,9}(?i:many thanks|thanks|thank you|thx|(?:best|kind|warm) regards"
                    + "|regards|best|cheers|sincerely|yours)[ ,!.–-]{0,5}\\n?\\s{0,9}(?:\\p{Lu}[\\p{L}.'-]{0,30}[ \\t]{0,3}){1,4}\\s*\\z");
    private static final Pattern REPEATED =
            Pattern.compile(Pattern.quote(REMOVED) + "(?:[\\s,]*" + Pattern.quote(REMOVED) + ")+");

    private final MailAddresses mail = new MailAddresses();
    private final PhoneNumbers phones = new PhoneNumbers();
    private final Handles handles = new Handles();

    String of(String text) {
        String addresses = handles.withoutProfiles(mail.without(withWebClones(withoutName(text))));
        String called = outside(URL, addresses, phones::without);
        String named = outside(CODE, called, prose -> outside(URL, prose, handles::without));
        return REPEATED.matcher(named).replaceAll(Matcher.quoteReplacement(REMOVED));
    }

    /** Also without addresses of an account at a code host that name no repository, as people point to themselves. */
    String ofPersonal(String text) {
        return of(handles.withoutAccounts(text));
    }

    private static String withoutName(String text) {
        return SIGN_OFF.matcher(text).replaceFirst("");
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
