package org.worksonarm.portal.record;

import java.util.UUID;

/** Somebody who acts and is named in the record: the signed-in principal implements it. */
public interface Actor {

    UUID actorId();
}
