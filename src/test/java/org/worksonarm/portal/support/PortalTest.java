package org.worksonarm.portal.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the whole portal on real PostgreSQL, with a fixed clock, through MockMvcTester. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"portal.demo.allowed=false", "portal.offers.look-every=365d"})
@AutoConfigureMockMvc
@Import(TestDatabase.class)
public @interface PortalTest {}
