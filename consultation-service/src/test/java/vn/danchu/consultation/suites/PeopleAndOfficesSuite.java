package vn.danchu.consultation.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** One of the two parts that Maven tests side by side, each with a service of its own; {@link MattersSuite} is the other. */
@Suite
@SelectPackages("vn.danchu.consultation")
@IncludeClassNamePatterns(PeopleAndOfficesSuite.TESTS)
class PeopleAndOfficesSuite {
    static final String TESTS = "vn\\.danchu\\.consultation\\."
            + "(access|boardelection|candidacy|cluster|clusterplan|clusterresult|community|dismissal|election|household"
            + "|householdlist|keeper|official|officialcorrection|register|renewal|reorganisation|roll|speaker)\\..*Test";
}
