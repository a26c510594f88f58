package org.monograph.content.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/// Makes the validator of the constraint annotations on documents. It is made when the first document is
/// checked, because most starts publish nothing.
class ValidatorProducer {

    @Produces
    @ApplicationScoped
    ValidatorFactory factory() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                // our messages use no expressions, which would need an expression language library
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    void close(@Disposes ValidatorFactory factory) {
        factory.close();
    }

    @Produces
    @ApplicationScoped
    Validator validator(ValidatorFactory factory) {
        return factory.getValidator();
    }
}
