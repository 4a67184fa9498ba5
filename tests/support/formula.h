// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/explanation.h"

#include <cctype>
#include <cmath>
#include <cstdlib>
#include <string>

namespace tunepoint::testing {

/// Works out a formula as it is shown, from the numbers that are shown: a reader's pocket calculator.
class PocketCalculator {
public:
    explicit PocketCalculator(const FormulaStep& step)
        : m_step(step)
    {
    }

    [[nodiscard]] double at(std::size_t month)
    {
        m_text = m_step.formula;
        m_place = 0;
        m_month = month;
        const double value = sum();
        m_ok = m_ok && m_place == m_text.size();
        return value;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t months() const
    {
        std::size_t count = m_step.byMonth.size();
        for (const FormulaTerm& term : m_step.terms)
            count = std::max(count, term.byMonth.size());
        return count;
    }

private:
    [[nodiscard]] char peek() const { return m_place < m_text.size() ? m_text[m_place] : '\0'; }
    bool eat(char c)
    {
        if (peek() != c)
            return false;
        ++m_place;
        return true;
    }
    double sum()
    {
        double value = product();
        while (peek() == '+' || peek() == '-')
            value += eat('+') ? product() : (eat('-'), -product());
        return value;
    }
    double product()
    {
        double value = power();
        while (peek() == '*' || peek() == '/') {
            if (eat('*'))
                value *= power();
            else {
                eat('/');
                value /= power();
            }
        }
        return value;
    }
    double power()
    {
        const double base = atom();
        return eat('^') ? std::pow(base, atom()) : base;
    }
    double atom()
    {
        if (eat('(')) {
            const double value = sum();
            m_ok = eat(')') && m_ok;
            return value;
        }
        if (std::isdigit(static_cast<unsigned char>(peek()))) {
            double value = 0;
            while (std::isdigit(static_cast<unsigned char>(peek())))
                value = value * 10 + (m_text[m_place++] - '0');
            return value;
        }
        std::string name;
        while (std::isalnum(static_cast<unsigned char>(peek())))
            name += m_text[m_place++];
        return peek() == '(' ? function(name) : symbol(name);
    }
    double symbol(const std::string& name)
    {
        if (name == "m")
            return double(m_month);
        for (const FormulaTerm& term : m_step.terms)
            if (term.symbol == name)
                return term.byMonth.empty() ? term.value
                                            : (m_month < term.byMonth.size() ? term.byMonth[m_month] : 0);
        m_ok = false;
        return 0;
    }
    double function(const std::string& name)
    {
        eat('(');
        if (name == "sum" || name == "until") {
            const std::size_t start = m_place;
            const std::size_t month = m_month;
            const std::size_t last = name == "sum" ? months() - 1 : month;
            double total = 0;
            for (m_month = 0; m_month <= last; ++m_month) {
                m_place = start;
                total += sum();
            }
            m_month = month;
            m_ok = eat(')') && m_ok;
            return total;
        }
        double value = sum();
        if (name == "max") {
            m_ok = eat(',') && m_ok;
            value = std::max(value, sum());
        } else if (name == "ceil") {
            value = std::ceil(value - 1e-9);
        } else if (name == "ln") {
            value = std::log(value);
        } else {
            m_ok = false;
        }
        m_ok = eat(')') && m_ok;
        return value;
    }

    const FormulaStep& m_step;
    std::string m_text;
    std::size_t m_place = 0;
    std::size_t m_month = 0;
    bool m_ok = true;
};

} // namespace tunepoint::testing
