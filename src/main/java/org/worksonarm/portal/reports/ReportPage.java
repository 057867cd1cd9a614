package org.worksonarm.portal.reports;

import java.util.List;

/** All that the page of reports shows. */
record ReportPage(Utilisation utilisation, List<Demand> demand, List<Listed> lists) {}
