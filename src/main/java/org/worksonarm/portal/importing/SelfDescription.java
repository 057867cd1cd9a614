package org.worksonarm.portal.importing;

import java.util.regex.Pattern;

/** What an issue says of itself: that it is a test, a pointer, housekeeping, a change. All text in lower case. */
final class SelfDescription {

    private static final Pattern TEST_TITLE =
            Pattern.compile("^\\W*(?:this is )?(?:a |just a |my )?tests?(?:ing)?\\W*(?:\\d+\\W*)?$"
                    + "|\\btest(?:ing)? (?:issue|ticket|project|request|application|submission|filing|post|entry|only)\\b(?!s)"
                    + "|^\\W*test\\b\\W*(?:please|pls|do not|don't|ignore)|\\bhello,? world\\b|\\bto be deleted\\b|\\bplease (?:ignore|delete)\\b"
                    + "|\\bignore (?:this|me)\\b|\\bdummy\\b|^\\W*(?:asdf\\w*|foo ?bar|lorem ipsum.*|sandbox|sample|example)\\W*$"
                    + "|\\btesting (?:the )?(?:issue )?(?:template|form|workflow|tracker|bot)\\b");
    private static final Pattern TEST_TEXT =
            Pattern.compile("\\bthis (?:issue |ticket )?is (?:just |only |merely )?a test\\b(?! of .*arm)"
                    + "|\\btest (?:filing|issue|ticket|submission|entry)\\b|\\bas a test\\b|^\\W*(?:just |only )?(?:a )?test(?:ing)?\\W*$"
                    + "|\\btest of the (?:\\w+ )?(?:workflow|process|form|template|tracker|automation|bot)\\b"
                    + "|\\btesting (?:the|this|our) (?:issue |new )?(?:template|form|workflow|process|bot)\\b|\\bplease ignore\\b"
                    + "|\\bhello,? world\\b");
    private static final Pattern PROCESS =
            Pattern.compile("\\b(?:issue|proposal|request|pull request|application) templates?\\b"
                    + "|\\bhousekeeping\\b|\\bnewsletters?\\b|\\boffice hours?\\b|\\breadme\\b|\\bcode of conduct\\b|\\bbroken links?\\b"
                    + "|\\btypos?\\b|\\bcontributing\\.md\\b|\\bissue labels?\\b|\\bstale ?bot\\b|\\bmeeting (?:notes|minutes|agenda)\\b"
                    + "|\\bagenda\\b|\\bprogram(?:me)? (?:plan|policy|process|housekeeping|website)\\b|\\bapproval process\\b"
                    + "|\\b(?:update|fix|improve|add|change|document) (?:the |our )?(?:template|docs?|documentation|website|faq|terms of use)\\b"
                    + "|\\bdead link\\b|\\bfollow-?up on usage\\b|\\busage follow-?up\\b");
    private static final Pattern REQUEST =
            Pattern.compile("\\b(?:need|would like|want|request\\w*|could use|looking for|apply\\w*)\\b"
                    + ".{0,60}\\b(?:machines?|servers?|hardware|nodes?|access|instances?|vms?|resources?|capacity)\\b");
    private static final Pattern POINTER = Pattern.compile(
            "(?:\\bduplicates?\\b|\\bsee\\b|\\brefiled?\\b|\\bre-filed\\b|\\bsuperseded?\\b"
                    + "|\\breplaced by\\b|\\bmoved to\\b|\\bin fav(?:o|ou)r of\\b|\\bsame as\\b|\\bcontinued in\\b|\\bdupe of\\b|\\bopened as\\b)"
                    + "[^.]{0,40}(?:#\\d+|/issues/\\d+)|^\\W*(?:#\\d+|https?://\\S+/issues/\\d+)\\W*$|\\bempty duplicate\\b");
    private static final Pattern ANNOUNCES =
            Pattern.compile("^\\W*(?:this )?(?:issue )?(?:is )?(?:to )?(?:opens?|opening|creat(?:es?|ing)"
                    + "|files?|filing|tracks?|tracking|placeholder|reserv(?:es?|ing))\\b.{0,20}\\b(?:issue|ticket|placeholder|number|here)\\b[^.\\n]{0,160}\\.?\\s*$"
                    + "|^\\W*placeholder\\b.*$|^\\W*(?:details|description|more|content|information) (?:to follow|will follow|follows?|coming soon|later)\\W*$"
                    + "|^\\W*(?:coming soon|to follow|work in progress|wip)\\W*$");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:add(?:ing|ed)?|remov(?:e|ing)|invit(?:e|ing)|replac(?:e|ing)|grant(?:ing)?|give|chang(?:e|ing)|updat(?:e|ing))\\b"
                    + "[^.\\n]{0,60}\\b(?:members?|users?|persons?|people|colleagues?|collaborators?|admins?|contacts?|ssh keys?|public keys?|keys?|owner(?:ship)?|maintainers?|team)\\b"
                    + "|\\b(?:new|change of) (?:contact|maintainer|owner|key)s?\\b|\\blost (?:my |our )?(?:access|key|password|2fa)\\b|\\bssh keys?\\b|\\breset (?:my |our |the )?(?:password|2fa|mfa)\\b"
                    + "|\\b(?:cannot|can't|unable to|could not) (?:log ?in|access|reach|connect)\\b");
    private static final Pattern MACHINE = Pattern.compile(
            "\\bmigrat(?:e|ion|ing)\\b|\\bupgrad(?:e|ing)\\b|\\breplacement\\b|\\breplac(?:e|ing) (?:the|our|an?)\\b"
                    + "|\\b(?:mov(?:e|ing)|ready to move) (?:\\w+ ){0,3}(?:to|onto)\\b|\\brenew(?:al|ing)?\\b|\\bexten(?:d|sion|ding)\\b|\\breinstall\\w*\\b|\\breprovision\\w*\\b|\\breboot\\w*\\b"
                    + "|\\b(?:machine|server|host|instance)s? (?:is |are |has been |went )?(?:down|offline|unreachable|gone|not responding)\\b|\\bdecommission\\w*\\b"
                    + "|\\breturn(?:ing)? (?:the|our) (?:machine|server)|\\bdelete (?:the|our|my) (?:machine|server|instance)|\\bexpir(?:e|es|ed|ing|y)\\b|\\brecl?aim\\w*\\b|\\bprolong\\w*\\b");
    private static final Pattern NEED = Pattern.compile(
            "\\b\\d+ ?(?:cores?|vcpus?|gi?b|tb)\\b|\\b(?:\\d+|one|two|three|four)\\b ?x? [^.\\n]{0,30}\\b(?:altra|mt\\.? (?:snow|jade)|emag|thunderx2?"
                    + "|type \\d\\w*|nodes|servers|machines)\\b|\\bbecause\\b|\\bin order to\\b|\\bso that\\b");
    private static final Pattern CONTINUES = Pattern.compile(
            "\\bmigrat(?:e|ion|ing)\\b|\\bupgrad(?:e|ing) (?:previously|existing|for existing|the existing|of the|from|our|to)\\b|\\brequest(?:s|ing)? (?:to )?upgrade\\b"
                    + "|\\brenew(?:al|ing|ed)?\\b|\\b(?:existing|current|previous|previously provided|old(?:er)?) (?:\\w+ ){0,2}(?:machines?|servers?|allocations?|infrastructure|systems?|instances?|access|hardware|sponsorship)\\b"
                    + "|\\bcurrently provided\\b|\\bfollow-?up to #?\\d|\\bsame as #\\d|\\breplacement (?:of|for)\\b|\\balready (?:serves|running on|using|have (?:a|an|one|two|access)|allocated|approved|granted)\\b"
                    + "|\\bone more\\b|\\bapproved project\\b|\\bsponsorship before\\b|\\bas currently\\b|\\bcontinu(?:e|ation) (?:of |to use|using)|\\bto keep using\\b|\\bready to move to\\b|\\bfor existing\\b|\\bexten(?:d|sion of) (?:our|the|my)\\b");

    boolean isTest(String title, String text) {
        return TEST_TITLE.matcher(title).find() || TEST_TEXT.matcher(text).find();
    }

    boolean isProcess(String title, String text) {
        boolean about = PROCESS.matcher(title).find()
                || PROCESS.matcher(text.substring(0, Math.min(text.length(), 80)))
                        .find();
        return about && !REQUEST.matcher(title + "\n" + text).find();
    }

    boolean isPointer(String text) {
        return text.length() < 200 && POINTER.matcher(text).find();
    }

    boolean announcesItself(String text) {
        return ANNOUNCES.matcher(text).find();
    }

    boolean changesPeople(String text) {
        return PEOPLE.matcher(text).find();
    }

    boolean changesMachine(String text) {
        return MACHINE.matcher(text).find();
    }

    boolean statesNeed(String text) {
        return NEED.matcher(text).find();
    }

    boolean continues(String text) {
        return CONTINUES.matcher(text).find();
    }
}
