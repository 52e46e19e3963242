package vn.danchu.consultation.register;

import vn.danchu.platform.testing.architecture.ServedRules;

class ServedRulesTest extends ServedRules {
    ServedRulesTest() {
        super(new ConsultationRules().rows());
    }
}
