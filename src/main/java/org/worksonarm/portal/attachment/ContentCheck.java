package org.worksonarm.portal.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.Tika;

/** Looks into a file to see whether it is what its name says. */
final class ContentCheck {

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    static boolean isOf(FileKind kind, byte[] content) {
        var detected = TIKA.detect(content);
        return kind.isText() ? isText(detected, content) : kind.isSaidBy(detected);
    }

    /** Text is text in any language that people read; a page of a web site, a script or a program is none. */
    private static boolean isText(String detected, byte[] content) {
        return (detected.equals("text/plain") || detected.equals("message/rfc822")) && isReadable(content);
    }

    private static boolean isReadable(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
