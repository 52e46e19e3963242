package vn.danchu.consultation.suites;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test that is not in {@link PeopleAndOfficesSuite}. */
@Suite
@SelectPackages("vn.danchu.consultation")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(PeopleAndOfficesSuite.TESTS)
class MattersSuite {
}
