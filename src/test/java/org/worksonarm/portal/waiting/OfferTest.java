package org.worksonarm.portal.waiting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** A test of the whole portal on a database of its own, for offers are made to whoever waits there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({WaitingScene.class, Scenery.class, Judging.class})
@TestPropertySource(properties = "portal.offers.look-every=366d")
@interface OfferTest {}
