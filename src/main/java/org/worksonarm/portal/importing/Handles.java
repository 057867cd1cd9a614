package org.worksonarm.portal.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names by which people go on platforms: mentions, chat nicknames and addresses of their profiles. */
final class Handles {

    private static final String CHAT =
            "(?:twitter|irc|slack|telegram|discord|skype|mastodon|matrix|wechat|weixin|keybase|gitter|linkedin|whatsapp|"
                    + "bluesky|instagram|facebook|zulip|jabber|xmpp|icq|freenode|libera(?:\\.?chat)?|oftc|fediverse|launchpad)";
    private static final String KIND =
            "(?:nick(?:name)?s?|handles?|ids?|user(?:[ -]?names?)?|accounts?|names?|logins?)";
    private static final String NAME = "@?[\\p{L}\\p{N}_|^{}\\\\][\\p{L}\\p{N}_|^{}\\\\.#-]*[\\p{L}\\p{N}_|^{}]";
    private static final String STOP = "(?!(?:https?|ftp):)(?!#)(?![\\w.-]+/\\w)(?!\\[removed)";

    private static final Pattern PROFILE = Pattern.compile("(?i)\\b(?:https?://)?(?:www\\.|mobile\\.|m\\.)?"
            + "(?:(?:twitter|x|facebook|instagram|keybase|t|bsky|gitter)"
            + "\\.(?:com|io|me|app|im)/(?:u/|user/|profile/)?@?[\\w.-]+|linkedin\\.com/(?:in|pub|profile)/[^\\s<>)\\]]+"
            + "|(?<![\\w.-])[\\w-]{1,20}\\.linkedin\\.com/in/[^\\s<>)\\]]+|(?:stackoverflow|launchpad)\\.(?:com/users|net)/[~\\d][^\\s<>)\\]]*"
            + "|(?<![\\w.-])(?!unpkg|esm|cdn)[\\w.-]{1,80}\\.[a-z]{2,}/@[\\w.-]+[^\\s<>)\\]]*)/?");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)\\bhttps?://(?:www\\.)?(?:github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org)/[\\w.-]+/?(?![\\w/.-]*\\w)");
    private static final Pattern OWN_ACCOUNT = Pattern.compile(
            "(?i)((?:\\bmy|\\bhis|\\bher|\\bpersonal|\\bgithub|\\bgitlab)\\s+(?:github|gitlab|profile|account|page|id|user(?:name)?)"
                    + "(?:\\s+(?:profile|account|page|id|user(?:name)?))?\\s*(?:is|at|[:=(])?\\s*)"
                    + "https?://(?:www\\.)?(?:github|gitlab)\\.com/[\\w-]+/?(?![\\w/.-]*\\w)");

    private static final List<Pattern> LABELLED = List.of(
            Pattern.compile("(?i)(\\b" + CHAT + "(?:\\s+" + KIND + ")?\\s*[:=|]\\s*)" + STOP + NAME),
            Pattern.compile("(?i)(\\b(?:" + CHAT + "|github|gitlab|git)\\s+" + KIND + "\\s*(?:is\\s|[:=|])?\\s*)" + STOP
                    + "(?!for\\b|and\\b|or\\b|to\\b|of\\b|in\\b|on\\b|is\\b|are\\b|with\\b)" + NAME),
            Pattern.compile("(?i)(\\b(?:nick(?:name)?|handle|user ?name|login|screen ?name)\\s*(?:\\bis\\s|[:=|])\\s*)"
                    + STOP + NAME),
            Pattern.compile("(?i)(\\b(?:github|gitlab)\\s*[:=]\\s*)" + STOP
                    + "(?!actions|ci\\b|runners?|pages|packages|issues|cloud|com)@?[\\w-]+(?=\\s*(?:$|[\\n,;)|]))"),
            Pattern.compile(
                    "(?i)(\\b(?:on|via|at|over)\\s+(?:the\\s+)?" + CHAT + "\\s+(?:as|under|by)\\s+)" + STOP + NAME));

    private static final Pattern KNOWN_AS = Pattern.compile(
            "(?i)(\\b(?:i'?m|i am|as|known as|ping|contact|find|dm|aka)\\s+)(?!me\\b|us\\b|it\\b|the\\b|a\\b)" + NAME
                    + "(?=\\s+(?:on|in|at)\\s+(?:the\\s+)?" + CHAT + "\\b)|(?<=\\()()" + NAME
                    + "(?=\\s+(?:on|in|at)\\s+" + CHAT + "\\b)");
    private static final Pattern MATRIX_ID = Pattern.compile("@[\\w.=/-]+:[\\w.-]+\\.[a-z]{2,}");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_`./@&=-])@"
            + "(?!(?:daily|hourly|weekly|monthly|yearly|annually|reboot|here|channel|everyone|latest|next)\\b)"
            + "(?!\\d[\\d.,]*\\s?(?:[GMk]?Hz|x|GB|Gbps|V|W)?\\b)[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?"
            + "(?![\\p{L}\\p{N}_]*/[\\p{L}\\p{N}])");

    /** Without mentions and chat nicknames; for text that is neither an address nor code. */
    String without(String text) {
        String result = removed(MATRIX_ID, text);
        for (Pattern labelled : LABELLED) {
            result = labelled.matcher(result).replaceAll("$1" + Matcher.quoteReplacement(Redaction.REMOVED));
        }
        result = KNOWN_AS.matcher(result)
                .replaceAll(match ->
                        Matcher.quoteReplacement((match.group(1) == null ? "" : match.group(1)) + Redaction.REMOVED));
        return removed(MENTION, result);
    }

    /** Without addresses of personal profiles. */
    String withoutProfiles(String text) {
        String own = OWN_ACCOUNT.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(Redaction.REMOVED));
        return removed(PROFILE, own);
    }

    /** Without addresses of accounts at code hosts that name no repository. */
    String withoutAccounts(String text) {
        return removed(ACCOUNT, text);
    }

    private static String removed(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(Redaction.REMOVED));
    }
}
