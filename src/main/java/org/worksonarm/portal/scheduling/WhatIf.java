package org.worksonarm.portal.scheduling;

import java.util.List;

/** What can be supposed: the sites and models that there are, and the loans that end next. */
record WhatIf(List<Option> sites, List<Option> models, List<Option> loans) {}
