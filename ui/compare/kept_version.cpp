// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/kept_version.h"

#include "core/assessment/free_id.h"
#include "ui/document/assessment_document.h"

#include <QCoreApplication>
#include <QDate>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>

namespace tunepoint::ui {

namespace {

struct KeptVersion {
    Q_DECLARE_TR_FUNCTIONS(tunepoint::ui::KeptVersion)
};

} // namespace

QString askForVersionName(QWidget* parent)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(KeptVersion::tr("Keep this state as a version"));
    dialog.setLabelText(KeptVersion::tr("Name of the version:"));
    dialog.setTextValue(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    if (auto* edit = dialog.findChild<QLineEdit*>())
        edit->setMaxLength(int(kMaximumName));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

void keepAsVersion(AssessmentDocument& document, const QString& name)
{
    document.endMerge();
    document.edit("/versions", KeptVersion::tr("Keep a version"), [&name](Assessment& assessment) {
        Assessment kept = assessment;
        kept.versions.clear();
        Version version;
        version.id = freeId(assessment.versions, "version");
        version.name = name.trimmed().toStdString();
        version.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
        version.document = std::make_shared<const Assessment>(std::move(kept));
        assessment.versions.push_back(std::move(version));
    });
    document.endMerge();
}

} // namespace tunepoint::ui
