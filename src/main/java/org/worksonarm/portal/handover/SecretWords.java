package org.worksonarm.portal.handover;

import java.util.List;
import java.util.regex.Pattern;

/** Notices passwords, tokens and private keys in what admins write to teams, by how they look. */
final class SecretWords {

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("-----BEGIN [A-Z0-9 ]*PRIVATE KEY", Pattern.CASE_INSENSITIVE),
            Pattern.compile("PuTTY-User-Key-File", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(password|passwd|passphrase|passcode|pass|pw|secret|token|api[ _-]?key)\\b\\s*(:|=|\\bis\\b)\\s*\\S",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("://[^/\\s:@]+:[^/\\s@]+@"),
            Pattern.compile("\\bBearer\\s+[A-Za-z0-9._~+/-]{12,}"),
            Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
            Pattern.compile("\\b(gh[pousr]_|github_pat_|glpat-|xox[abp]-)[A-Za-z0-9_-]{10,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"));

    /** Long, of mixed letters and digits, and neither a fingerprint nor a public key. */
    private static final Pattern RANDOM = Pattern.compile(
            "(?<![A-Za-z0-9+/_:.-])(?!AAAA)(?=[^\\s]*[a-z])(?=[^\\s]*[A-Z])(?=[^\\s]*[0-9])[A-Za-z0-9+_]{24,}={0,2}(?![A-Za-z0-9/_.-])");

    private SecretWords() {}

    static boolean in(String text) {
        return SIGNS.stream().anyMatch(sign -> sign.matcher(text).find())
                || RANDOM.matcher(text).find();
    }
}
