<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CostText</name>
    <message>
        <source>amounts: %1</source>
        <translation>Beträge: %1</translation>
    </message>
</context>
<context>
    <name>StrategyDetails</name>
    <message>
        <source>Value of correct answers</source>
        <translation>Wert richtiger Antworten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Page to show: start, task, options, trade-off or costs.</source>
        <translation>Seite, die gezeigt wird: start, task, options, trade-off oder costs.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or highContrast.</source>
        <translation>Farben: system, light, dark oder highContrast.</translation>
    </message>
    <message>
        <source>Language: en, de or ar.</source>
        <translation>Sprache: en, de oder ar.</translation>
    </message>
    <message>
        <source>Draw every page into PNG files of this folder, then end.</source>
        <translation>Jede Seite als PNG-Datei in diesen Ordner zeichnen, dann beenden.</translation>
    </message>
    <message>
        <source>Size of these pictures.</source>
        <translation>Größe dieser Bilder.</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.</source>
        <translation>Mit Zahlen entscheiden, wie ein Sprachmodell eine Aufgabe übernehmen soll.</translation>
    </message>
    <message>
        <source>Assessment to open.</source>
        <translation>Bewertung, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Size of text in percent: 100, 125 or 150.</source>
        <translation>Schriftgröße in Prozent: 100, 125 oder 150.</translation>
    </message>
</context>
<context>
    <name>tunepoint::Application</name>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Unsaved work was put aside and will be offered when the program starts again. Save your document under another name and start the program again.

%1</source>
        <translation>Nicht gespeicherte Arbeit wurde beiseitegelegt und wird beim nächsten Start des Programms angeboten. Das Dokument unter einem anderen Namen speichern und das Programm neu starten.

%1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AcceptabilityPicture</name>
    <message>
        <source>How often each option takes which place</source>
        <translation>Wie oft jede Option welchen Platz belegt</translation>
    </message>
    <message>
        <source>Share of the trials, all weights free</source>
        <translation>Anteil der Durchläufe, alle Gewichte frei</translation>
    </message>
    <message>
        <source>Share of the trials, with your weights</source>
        <translation>Anteil der Durchläufe, mit den eigenen Gewichten</translation>
    </message>
    <message>
        <source>The places appear as soon as weights and figures have been drawn many times.</source>
        <translation>Die Plätze erscheinen, sobald Gewichte und Zahlen oft genug gezogen sind.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Rank acceptability (SMAA)</source>
        <translation>Rangakzeptanz (SMAA)</translation>
    </message>
    <message>
        <source>First with its own weights</source>
        <translation>Erste mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>Confidence factor: how often it is first with the weights that favour it most (SMAA)</source>
        <translation>Vertrauensfaktor: wie oft sie mit den für sie günstigsten Gewichten Erste ist (SMAA)</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>How often no other option is better on every criterion</source>
        <translation>Wie oft keine andere Option in jedem Kriterium besser ist</translation>
    </message>
    <message>
        <source>place %1: %2</source>
        <translation>Platz %1: %2</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Anteil der Durchläufe</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyEditor</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Change the accuracy</source>
        <translation>Genauigkeit ändern</translation>
    </message>
    <message>
        <source>from published results</source>
        <translation>aus veröffentlichten Ergebnissen</translation>
    </message>
    <message>
        <source>stated by us</source>
        <translation>von uns angegeben</translation>
    </message>
    <message>
        <source>measured in a pilot</source>
        <translation>in einem Pilot gemessen</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>Take the accuracy from published results</source>
        <translation>Genauigkeit aus veröffentlichten Ergebnissen nehmen</translation>
    </message>
    <message>
        <source>Take the accuracy from a pilot</source>
        <translation>Genauigkeit aus einem Pilot nehmen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1: %2 von %3 richtig</translation>
    </message>
    <message>
        <source>The document holds no pilot of this option.</source>
        <translation>Das Dokument enthält keinen Pilot dieser Option.</translation>
    </message>
    <message>
        <source>Right answers over the whole time, after checking by people: %1.</source>
        <translation>Richtige Antworten über die ganze Zeit, nach der Prüfung durch Menschen: %1.</translation>
    </message>
    <message>
        <source>The accuracy is unknown: errors cost nothing here, and the option is not on the front.</source>
        <translation>Die Genauigkeit ist unbekannt: Fehler kosten hier nichts, und die Option steht nicht auf der Front.</translation>
    </message>
    <message>
        <source>No published result fits this kind of task: the range is wide.</source>
        <translation>Kein veröffentlichtes Ergebnis passt zu dieser Art von Aufgabe: Die Spanne ist weit.</translation>
    </message>
    <message>
        <source>Rests on published results (%1), among them: %2.</source>
        <translation>Beruht auf veröffentlichten Ergebnissen (%1), darunter: %2.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyTab</name>
    <message>
        <source>Where the accuracy comes from</source>
        <translation>Woher die Genauigkeit kommt</translation>
    </message>
    <message>
        <source>This option&apos;s accuracy is not modelled: it is stated, or it is today&apos;s.</source>
        <translation>Die Genauigkeit dieser Option ist nicht modelliert: Sie ist angegeben oder die heutige.</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Plus oder minus</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyText</name>
    <message>
        <source>A plain prompt to a present general model is right in %1 of cases, this option in %2.</source>
        <translation>Ein einfacher Prompt an ein heutiges allgemeines Modell ist in %1 der Fälle richtig, diese Option in %2.</translation>
    </message>
    <message>
        <source>It is right in %1 of cases.</source>
        <translation>Sie ist in %1 der Fälle richtig.</translation>
    </message>
    <message>
        <source>Labelled items of your own that would tell as much: %1.</source>
        <translation>Eigene beschriftete Vorgänge, die ebenso viel sagen würden: %1.</translation>
    </message>
    <message>
        <source>No published result stands behind it, so the range is wide.</source>
        <translation>Kein veröffentlichtes Ergebnis steht dahinter, deshalb ist die Spanne weit.</translation>
    </message>
    <message>
        <source>In the pilot %1 of %2 answers were right. Together with what was known before, that makes %3, between %4 and %5 (nine cases in ten).</source>
        <translation>Im Versuch waren %1 von %2 Antworten richtig. Mit dem, was vorher bekannt war, ergibt das %3, zwischen %4 und %5 (neun von zehn Fällen).</translation>
    </message>
    <message>
        <source>No test can show more than %1, because some of its own labels are wrong.</source>
        <translation>Kein Test kann mehr als %1 zeigen, weil einige seiner eigenen Beschriftungen falsch sind.</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Wo sie beginnt</translation>
    </message>
    <message>
        <source>Without examples it would be right in %1 of cases; however many there are, it stays below %2.</source>
        <translation>Ohne Beispiele wäre sie in %1 der Fälle richtig; wie viele es auch sind, sie bleibt unter %2.</translation>
    </message>
    <message>
        <source>The %1 planned examples are worth %2 clean ones: the people who label agree only so far that %3 of labels must be wrong.</source>
        <translation>Die %1 geplanten Beispiele sind %2 fehlerfreie wert: Die Beschriftenden sind sich nur so weit einig, dass %3 der Beschriftungen falsch sein müssen.</translation>
    </message>
    <message>
        <source>The %1 planned examples are worth %2 clean ones, with %3 of labels wrong.</source>
        <translation>Die %1 geplanten Beispiele sind %2 fehlerfreie wert, bei %3 falschen Beschriftungen.</translation>
    </message>
    <message>
        <source>Another set of as many examples would move the result by %1 either way.</source>
        <translation>Ein anderer Satz von ebenso vielen Beispielen würde das Ergebnis um %1 nach oben oder unten verschieben.</translation>
    </message>
    <message>
        <source>The accuracy that is asked for takes about %1 examples.</source>
        <translation>Die verlangte Genauigkeit braucht etwa %1 Beispiele.</translation>
    </message>
    <message>
        <source>The accuracy that is asked for is above what examples can bring.</source>
        <translation>Die verlangte Genauigkeit liegt über dem, was Beispiele bringen können.</translation>
    </message>
    <message>
        <source>What it learns from examples</source>
        <translation>Was sie aus Beispielen lernt</translation>
    </message>
    <message>
        <source>%1 of items need your own knowledge. For %2 of those the right passage is found, and %3 of the answers are right then; of the others it is %4.</source>
        <translation>%1 der Vorgänge brauchen eigenes Wissen. Für %2 davon wird die richtige Stelle gefunden, und dann sind %3 der Antworten richtig; bei den übrigen sind es %4.</translation>
    </message>
    <message>
        <source>Where no such knowledge is needed, useless passages cost %1.</source>
        <translation>Wo kein solches Wissen nötig ist, kosten nutzlose Stellen %1.</translation>
    </message>
    <message>
        <source>The %1 tokens of knowledge fit into a prompt: try sending all of it first.</source>
        <translation>Die %1 Token Wissen passen in einen Prompt: zuerst versuchen, alles mitzuschicken.</translation>
    </message>
    <message>
        <source>The collection has %1 tokens, of which %2 change in a month.</source>
        <translation>Die Sammlung hat %1 Token, von denen sich %2 im Monat ändern.</translation>
    </message>
    <message>
        <source>Search and answer</source>
        <translation>Suchen und antworten</translation>
    </message>
    <message>
        <source>%1 steps that are right in %2 of cases, %3 with their check, are right together in %4.</source>
        <translation>%1 Schritte, die in %2 der Fälle richtig sind, mit ihrer Prüfung in %3, sind zusammen in %4 richtig.</translation>
    </message>
    <message>
        <source>An item takes %1 calls.</source>
        <translation>Ein Vorgang braucht %1 Aufrufe.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The small model is right in %1 of cases, the large one in %2, both at once in %3.</source>
        <translation>Das kleine Modell ist in %1 der Fälle richtig, das große in %2, beide zugleich in %3.</translation>
    </message>
    <message>
        <source>Choosing without error between them would give %1. The check keeps %2 of right answers and %3 of wrong ones, which gives %4 and passes %5 of items on.</source>
        <translation>Fehlerlos zwischen ihnen zu wählen ergäbe %1. Die Prüfung behält %2 der richtigen Antworten und %3 der falschen; das ergibt %4 und reicht %5 der Vorgänge weiter.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Zwei Modelle</translation>
    </message>
    <message>
        <source>Its teacher is right in %1 of cases. A student comes to %2; more labels of the same teacher bring nothing, because they repeat its errors.</source>
        <translation>Ihr Lehrer ist in %1 der Fälle richtig. Ein Schüler kommt auf %2; mehr Beschriftungen desselben Lehrers bringen nichts, weil sie dessen Fehler wiederholen.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>Lehrer und Schüler</translation>
    </message>
    <message>
        <source>With a chance of %1 it does not cope with the form of the answer; then only %2 are right.</source>
        <translation>Mit einer Wahrscheinlichkeit von %1 kommt sie mit der Form der Antwort nicht zurecht; dann sind nur %2 richtig.</translation>
    </message>
    <message>
        <source>With a chance of %1 tuning does harm and leaves %2.</source>
        <translation>Mit einer Wahrscheinlichkeit von %1 schadet die Abstimmung und lässt %2 übrig.</translation>
    </message>
    <message>
        <source>Training takes %1 runs on average, in one case of ten %2 or more; the first three all fail with a chance of %3.</source>
        <translation>Das Training braucht im Mittel %1 Läufe, in einem von zehn Fällen %2 oder mehr; dass die ersten drei alle misslingen, hat eine Wahrscheinlichkeit von %3.</translation>
    </message>
    <message>
        <source>%1 are planned until it is used; in one case of ten it takes %2 or more.</source>
        <translation>Bis zur Nutzung sind %1 geplant; in einem von zehn Fällen dauert es %2 oder länger.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>A plain prompt to a general model is as good already.</source>
        <translation>Ein einfacher Prompt an ein allgemeines Modell ist schon jetzt ebenso gut.</translation>
    </message>
    <message>
        <source>General models overtake it in month %1 if it is never tuned again.</source>
        <translation>Allgemeine Modelle überholen sie in Monat %1, wenn sie nie neu abgestimmt wird.</translation>
    </message>
    <message>
        <source>General models do not overtake it.</source>
        <translation>Allgemeine Modelle überholen sie nicht.</translation>
    </message>
    <message>
        <source>They do so within the time that is looked at in %1 of trials.</source>
        <translation>In %1 der Durchläufe tun sie es innerhalb der betrachteten Zeit.</translation>
    </message>
    <message>
        <source>%1 of items rest on knowledge that it learnt, and %2 of that goes out of date in a month.</source>
        <translation>%1 der Vorgänge beruhen auf gelerntem Wissen, und %2 davon veralten im Monat.</translation>
    </message>
    <message>
        <source>Changes of the rules undo %1 of the right answers in a month, until it is tuned again.</source>
        <translation>Änderungen der Regeln machen im Monat %1 der richtigen Antworten zunichte, bis neu abgestimmt wird.</translation>
    </message>
    <message>
        <source>It is right in %1 of cases in its first month and in %2 in the last one that is looked at.</source>
        <translation>Sie ist im ersten Monat in %1 der Fälle richtig und im letzten betrachteten in %2.</translation>
    </message>
    <message>
        <source>What time does to it</source>
        <translation>Was die Zeit mit ihr macht</translation>
    </message>
    <message>
        <source>It is tuned again every %1, for %2 each time, from the base model that is out by then.</source>
        <translation>Sie wird alle %1 neu abgestimmt, für je %2, ausgehend vom dann vorhandenen Grundmodell.</translation>
    </message>
    <message>
        <source>It is tuned again every %1, for %2 each time.</source>
        <translation>Sie wird alle %1 neu abgestimmt, für je %2.</translation>
    </message>
    <message>
        <source>Of the intervals tried, every %1 pays best.</source>
        <translation>Von den erprobten Abständen lohnt sich alle %1 am meisten.</translation>
    </message>
    <message>
        <source>Never tuning it again pays best.</source>
        <translation>Nie neu abzustimmen lohnt sich am meisten.</translation>
    </message>
    <message>
        <source>%1 of items are of kinds that the examples do not show. There it is right in %2 of cases, elsewhere in %3.</source>
        <translation>%1 der Vorgänge sind von einer Art, die die Beispiele nicht zeigen. Dort ist sie in %2 der Fälle richtig, sonst in %3.</translation>
    </message>
    <message>
        <source>The errors this adds cost %1 a month.</source>
        <translation>Die zusätzlichen Fehler kosten %1 im Monat.</translation>
    </message>
    <message>
        <source>New kinds of item</source>
        <translation>Neue Arten von Vorgängen</translation>
    </message>
    <message>
        <source>It costs least when people look at the %1 of answers that are least certain: %2 a month less than with nobody looking, and %3 right.</source>
        <translation>Am wenigsten kostet es, wenn Menschen die %1 unsichersten Antworten ansehen: %2 im Monat weniger, als wenn niemand hinsieht, und %3 richtig.</translation>
    </message>
    <message>
        <source>It costs least when nobody looks at the answers: a look costs %1, which the errors it finds are not worth.</source>
        <translation>Am wenigsten kostet es, wenn niemand die Antworten ansieht: Ein Blick kostet %1, und das sind die gefundenen Fehler nicht wert.</translation>
    </message>
    <message>
        <source>Stated is a share of %1: %2 a month for looking, and %3 right.</source>
        <translation>Angegeben ist ein Anteil von %1: %2 im Monat fürs Ansehen und %3 richtig.</translation>
    </message>
    <message>
        <source>People who look at answers</source>
        <translation>Menschen, die Antworten ansehen</translation>
    </message>
    <message>
        <source>In a month %1 false alarms at %2 each and %3 misses at %4 each are left.</source>
        <translation>Im Monat bleiben %1 Fehlalarme zu je %2 und %3 übersehene Fälle zu je %4.</translation>
    </message>
    <message>
        <source>How many items are cases is unknown; half of them are assumed.</source>
        <translation>Wie viele Vorgänge Fälle sind, ist unbekannt; die Hälfte ist angenommen.</translation>
    </message>
    <message>
        <source>Kinds of error</source>
        <translation>Arten von Fehlern</translation>
    </message>
    <message>
        <source>Against today it pays from an accuracy of %1 on.</source>
        <translation>Gegenüber heute lohnt sie sich ab einer Genauigkeit von %1.</translation>
    </message>
    <message>
        <source>Against today it pays at any accuracy.</source>
        <translation>Gegenüber heute lohnt sie sich bei jeder Genauigkeit.</translation>
    </message>
    <message>
        <source>In %1 of trials it is accurate enough.</source>
        <translation>In %1 der Durchläufe ist sie genau genug.</translation>
    </message>
    <message>
        <source>From when on it pays</source>
        <translation>Ab wann sie sich lohnt</translation>
    </message>
    <message>
        <source>Tuning its %1 billion parameters takes %2 GB of GPU memory for every weight, %3 GB with an adapter and %4 GB with an adapter on 4 bits.</source>
        <translation>Ihre %1 Milliarden Parameter abzustimmen braucht %2 GB Grafikspeicher für alle Gewichte, %3 GB mit einem Adapter und %4 GB mit einem Adapter auf 4 Bit.</translation>
    </message>
    <message>
        <source>One card of %1 GB can tune up to %2 billion with an adapter and %3 billion on 4 bits; one of %4 GB up to %5 and %6.</source>
        <translation>Eine Karte mit %1 GB kann mit Adapter bis zu %2 Milliarden abstimmen und auf 4 Bit %3 Milliarden; eine mit %4 GB bis zu %5 und %6.</translation>
    </message>
    <message>
        <source>A call takes %1 until the first word and %2 for the answer; %3 an item, and in one case of twenty %4 or more.</source>
        <translation>Ein Aufruf braucht %1 bis zum ersten Wort und %2 für die Antwort; %3 je Vorgang, und in einem von zwanzig Fällen %4 oder mehr.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>It takes no more to make than the simplest prompted option.</source>
        <translation>Sie zu bauen kostet nicht mehr als die einfachste Option mit Prompt.</translation>
    </message>
    <message>
        <source>It takes %1 more to make than the simplest prompted option, and is no more accurate.</source>
        <translation>Sie zu bauen kostet %1 mehr als die einfachste Option mit Prompt, und sie ist nicht genauer.</translation>
    </message>
    <message>
        <source>It takes %1 more to make than the simplest prompted option: %2 for each further point, %3 times as much as for one of the first points.</source>
        <translation>Sie zu bauen kostet %1 mehr als die einfachste Option mit Prompt: %2 für jeden weiteren Punkt, das %3-Fache eines der ersten Punkte.</translation>
    </message>
    <message>
        <source>The rule “80% with 20% of the effort, the last points at five times the cost” expects %1 times where all of it costs five times the start, %2 times where that comes on top, and %3 times where each point does.</source>
        <translation>Die Regel „80&#xa0;% mit 20&#xa0;% des Aufwands, die letzten Punkte zum Fünffachen“ erwartet das %1-Fache, wenn alles zusammen das Fünffache des Anfangs kostet, das %2-Fache, wenn dies noch dazukommt, und das %3-Fache, wenn es für jeden Punkt gilt.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 im Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of work and its cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it takes to keep</source>
        <translation>Was es braucht, sie zu behalten</translation>
    </message>
    <message>
        <source>What it takes to make</source>
        <translation>Was es braucht, sie zu bauen</translation>
    </message>
    <message>
        <source>Labelled examples</source>
        <translation>Beschriftete Beispiele</translation>
    </message>
    <message>
        <source>Computing for training runs</source>
        <translation>Rechenzeit für Trainingsläufe</translation>
    </message>
    <message>
        <source>Trying settings, failed runs included</source>
        <translation>Einstellungen erproben, misslungene Läufe inbegriffen</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Connecting it to what is there</source>
        <translation>Anbindung an das Vorhandene</translation>
    </message>
    <message>
        <source>Legal and security review</source>
        <translation>Prüfung von Recht und Sicherheit</translation>
    </message>
    <message>
        <source>Training of people, new ways of working</source>
        <translation>Schulung, neue Arbeitsweisen</translation>
    </message>
    <message>
        <source>Tuning it again</source>
        <translation>Neu abstimmen</translation>
    </message>
    <message>
        <source>Watching it run</source>
        <translation>Den Betrieb beobachten</translation>
    </message>
    <message>
        <source>Testing it again and again</source>
        <translation>Immer wieder testen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Servers and hosting</source>
        <translation>Server und Hosting</translation>
    </message>
    <message>
        <source>The accuracy is stated or measured.</source>
        <translation>Die Genauigkeit ist angegeben oder gemessen.</translation>
    </message>
    <message>
        <source>The accuracy rises with the number of examples, up to what published results say of a thousand clean ones.</source>
        <translation>Die Genauigkeit steigt mit der Zahl der Beispiele bis zu dem, was veröffentlichte Ergebnisse für tausend fehlerfreie nennen.</translation>
    </message>
    <message>
        <source>The accuracy follows from that of the model whose answers it learns.</source>
        <translation>Die Genauigkeit folgt aus der des Modells, dessen Antworten gelernt werden.</translation>
    </message>
    <message>
        <source>The accuracy follows from how often the right passage is found.</source>
        <translation>Die Genauigkeit folgt daraus, wie oft die richtige Stelle gefunden wird.</translation>
    </message>
    <message>
        <source>The accuracy follows from that of its steps.</source>
        <translation>Die Genauigkeit folgt aus der ihrer Schritte.</translation>
    </message>
    <message>
        <source>The accuracy follows from two models and how often they err together.</source>
        <translation>Die Genauigkeit folgt aus zwei Modellen und daraus, wie oft sie gemeinsam irren.</translation>
    </message>
    <message>
        <source>Before anything is measured, published results and our assumptions make %1 likely and %2 to %3 possible (nine cases in ten).</source>
        <translation>Bevor etwas gemessen ist, machen veröffentlichte Ergebnisse und unsere Annahmen %1 wahrscheinlich und %2 bis %3 möglich (neun von zehn Fällen).</translation>
    </message>
    <message>
        <source>Nine trials in ten put the accuracy from which it pays at %1 or more; in some it pays at no accuracy.</source>
        <translation>In neun von zehn Durchläufen liegt die Genauigkeit, ab der sie sich lohnt, bei %1 oder darüber; in manchen lohnt sie sich bei keiner Genauigkeit.</translation>
    </message>
    <message>
        <source>Nine trials in ten put the accuracy from which it pays between %1 and %2.</source>
        <translation>In neun von zehn Durchläufen liegt die Genauigkeit, ab der sie sich lohnt, zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The accuracy is that of a plain prompt, changed by what published results say of this way of working or what we assume of it.</source>
        <translation>Die Genauigkeit ist die eines einfachen Prompts, verändert um das, was veröffentlichte Ergebnisse über diese Arbeitsweise sagen oder wir von ihr annehmen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Advice</name>
    <message>
        <source>Published ways to decide that come to the same: %1.</source>
        <translation>Veröffentlichte Entscheidungswege, die zum selben Ergebnis kommen: %1.</translation>
    </message>
    <message>
        <source>Those that come to another answer: %1.</source>
        <translation>Solche, die zu einer anderen Antwort kommen: %1.</translation>
    </message>
    <message>
        <source>Measure today&apos;s process: minutes, wage and accuracy. Without it nobody can say what is gained.</source>
        <translation>Den heutigen Ablauf messen: Minuten, Lohn und Genauigkeit. Ohne das kann niemand sagen, was gewonnen wird.</translation>
    </message>
    <message>
        <source>Try %1 on %2 and count the right answers; that costs about %3.</source>
        <translation>%1 erproben (Umfang: %2) und die richtigen Antworten zählen; das kostet etwa %3.</translation>
    </message>
    <message>
        <source>Start with %1.</source>
        <translation>Mit %1 beginnen.</translation>
    </message>
    <message>
        <source>Start with %1: it can be in use after %2.</source>
        <translation>Mit %1 beginnen: nutzbar nach %2.</translation>
    </message>
    <message>
        <source>Meanwhile make %1 ready, which takes %2, and move when it does better on your own test items.</source>
        <translation>Inzwischen %1 vorbereiten, was %2 dauert, und wechseln, wenn es an eigenen Testfällen besser abschneidet.</translation>
    </message>
    <message>
        <source>Move to %1 when more than %2 come in; there are %3 now.</source>
        <translation>Zu %1 wechseln, wenn mehr als %2 eingehen; jetzt sind es %3.</translation>
    </message>
    <message>
        <source>Move to %1 when fewer than %2 come in; there are %3 now.</source>
        <translation>Zu %1 wechseln, wenn weniger als %2 eingehen; jetzt sind es %3.</translation>
    </message>
    <message>
        <source>Move to %1 when %4 stays below %2 right, measured on at least %3.</source>
        <translation>Zu %1 wechseln, wenn %4 unter %2 richtig bleibt; Mindestumfang der Messung: %3.</translation>
    </message>
    <message>
        <source>Move to %1 when this rises above %3: %2 (now %4).</source>
        <translation>Zu %1 wechseln, wenn dies über %3 steigt: %2 (jetzt %4).</translation>
    </message>
    <message>
        <source>Move to %1 when this falls below %3: %2 (now %4).</source>
        <translation>Zu %1 wechseln, wenn dies unter %3 fällt: %2 (jetzt %4).</translation>
    </message>
    <message>
        <source>Look again after %1: prices and models will have changed.</source>
        <translation>Zeit bis zur nächsten Prüfung: %1. Preise und Modelle werden sich geändert haben.</translation>
    </message>
    <message>
        <source>%4 wins when this rises above %2: %1 (now %3).</source>
        <translation>%4 gewinnt, wenn dies über %2 steigt: %1 (jetzt %3).</translation>
    </message>
    <message>
        <source>%4 wins when this falls below %2: %1 (now %3).</source>
        <translation>%4 gewinnt, wenn dies unter %2 fällt: %1 (jetzt %3).</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>one of several figures that change together</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%2 wins when these change together: %1.</source>
        <translation>%2 gewinnt, wenn sich dies zusammen ändert: %1.</translation>
    </message>
    <message>
        <source>Knowing this exactly would be worth %2: %1.</source>
        <translation>Dies genau zu wissen wäre %2 wert: %1.</translation>
    </message>
    <message>
        <source>A trial of %1 on %2 costs about %3 and is worth %4 more than that, because it can change the choice.</source>
        <translation>Ein Versuch mit %1 (Umfang: %2) kostet etwa %3 und bringt %4 mehr als das, weil er die Wahl ändern kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n options)</source>
        <comment>a figure that several options share</comment>
        <translation>
            <numerusform>%1 (in %Ln Option)</numerusform>
            <numerusform>%1 (in %Ln Optionen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Find this out to decide: %1.</source>
        <translation>Herausfinden, denn dies entscheidet: %1.</translation>
    </message>
    <message>
        <source>Find out on which side of %2 this lies: %1.</source>
        <translation>Herausfinden, auf welcher Seite von %2 dies liegt: %1.</translation>
    </message>
    <message>
        <source>Money does not decide between %1 and %2. Ask what else counts: who keeps the data, who can maintain it, how easily you can leave.</source>
        <translation>Geld entscheidet nicht zwischen %1 und %2. Zu fragen ist, was sonst zählt: wer die Daten behält, wer es pflegen kann, wie leicht sich wechseln lässt.</translation>
    </message>
    <message>
        <source>Move to %1 as soon as this rises a little: %2 (now %3).</source>
        <translation>Zu %1 wechseln, sobald dies ein wenig steigt: %2 (jetzt %3).</translation>
    </message>
    <message>
        <source>Move to %1 as soon as this falls a little: %2 (now %3).</source>
        <translation>Zu %1 wechseln, sobald dies ein wenig fällt: %2 (jetzt %3).</translation>
    </message>
    <message>
        <source>%3 wins as soon as this rises a little: %1 (now %2).</source>
        <translation>%3 gewinnt, sobald dies ein wenig steigt: %1 (jetzt %2).</translation>
    </message>
    <message>
        <source>%3 wins as soon as this falls a little: %1 (now %2).</source>
        <translation>%3 gewinnt, sobald dies ein wenig fällt: %1 (jetzt %2).</translation>
    </message>
    <message>
        <source>Move to %1 when more than %2 come in, and on to %4 when more than %5 do; there are %3 now.</source>
        <translation>Zu %1 wechseln, wenn mehr als %2 eingehen, und weiter zu %4, wenn es mehr als %5 sind; heute sind es %3.</translation>
    </message>
    <message>
        <source>Move to %1 when fewer than %2 come in, and on to %4 when fewer than %5 do; there are %3 now.</source>
        <translation>Zu %1 wechseln, wenn weniger als %2 eingehen, und weiter zu %4, wenn es weniger als %5 sind; heute sind es %3.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AdviceLines</name>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht mehr probieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, with what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>See every figure and chart as if it were so; the document stays as it is</source>
        <translation>Alle Zahlen und Diagramme so sehen, als wäre es so; das Dokument bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Show where this is entered: %1</source>
        <translation>Zeigen, wo das eingegeben wird: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerCard</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>What would flip it</source>
        <translation>Was die Antwort kippen würde</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>Was als Nächstes zu messen ist</translation>
    </message>
    <message>
        <source>What published ways to decide say</source>
        <translation>Was veröffentlichte Entscheidungswege sagen</translation>
    </message>
    <message>
        <source>%1 is the best in %2 of the trials.</source>
        <translation>%1 ist in %2 der Durchläufe die beste.</translation>
    </message>
    <message>
        <source>It leads %1 by %2, in today&apos;s money.</source>
        <translation>Sie liegt um %2 vor %1, in heutigem Geld.</translation>
    </message>
    <message>
        <source>It leads %1 by %2 of weighted value.</source>
        <translation>Sie liegt um %2 an gewichtetem Wert vor %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerTab</name>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Was sie bewegt</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere Verfahren</translation>
    </message>
    <message>
        <source>All weights free</source>
        <translation>Alle Gewichte frei</translation>
    </message>
    <message>
        <source>What the figures alone say, whatever anybody&apos;s weights</source>
        <translation>Was allein die Zahlen sagen, gleich welche Gewichte jemand hat</translation>
    </message>
    <message>
        <source>What would flip the answer</source>
        <translation>Was die Antwort kippen würde</translation>
    </message>
    <message>
        <source>A double click or Enter tries the value out, in every chart.</source>
        <translation>Ein Doppelklick oder die Eingabetaste probiert den Wert aus, in jedem Diagramm.</translation>
    </message>
    <message>
        <source>All four methods put the same option first.</source>
        <translation>Alle vier Verfahren setzen dieselbe Option an die erste Stelle.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What would flip it</source>
        <translation>Was sie kippt</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>What the option starts from</source>
        <translation>Wovon die Option ausgeht</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeGroups</name>
    <message>
        <source>Without a language model</source>
        <translation>Ohne Sprachmodell</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>Prompting</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Dokumentensuche</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AuditRequirements</name>
    <message>
        <source>Purpose, audience, level of detail and scope are stated</source>
        <translation>Zweck, Leser, Genauigkeit und Umfang sind angegeben</translation>
    </message>
    <message>
        <source>Team, schedule and method of the work are planned</source>
        <translation>Team, Zeitplan und Vorgehen der Arbeit sind geplant</translation>
    </message>
    <message>
        <source>It is described what the system does, how much of it, and what it depends on</source>
        <translation>Es ist beschrieben, was das System tut, wie viel davon, und wovon es abhängt</translation>
    </message>
    <message>
        <source>Costs add up from named elements, the same for all options, none counted twice</source>
        <translation>Kosten ergeben sich aus benannten Bestandteilen, für alle Optionen gleich, keiner doppelt</translation>
    </message>
    <message>
        <source>Ground rules and assumptions are listed</source>
        <translation>Grundregeln und Annahmen sind aufgeführt</translation>
    </message>
    <message>
        <source>Currency, price date, inflation and discounting are stated</source>
        <translation>Währung, Preisstand, Teuerung und Abzinsung sind angegeben</translation>
    </message>
    <message>
        <source>Limits of money and time are stated</source>
        <translation>Grenzen für Geld und Zeit sind angegeben</translation>
    </message>
    <message>
        <source>Each assumption has a basis, and it is shown what happens if it fails</source>
        <translation>Jede Annahme hat eine Grundlage, und es ist gezeigt, was geschieht, wenn sie nicht stimmt</translation>
    </message>
    <message>
        <source>Data have sources and dates and are brought to the same terms</source>
        <translation>Daten haben Quellen und Daten und sind auf gleiche Begriffe gebracht</translation>
    </message>
    <message>
        <source>Data are kept for later estimates</source>
        <translation>Daten werden für spätere Schätzungen aufbewahrt</translation>
    </message>
    <message>
        <source>There is one estimate by element and by time, with its method</source>
        <translation>Es gibt eine Schätzung nach Bestandteil und Zeit, mit ihrem Verfahren</translation>
    </message>
    <message>
        <source>The main drivers are checked by a second method</source>
        <translation>Die wichtigsten Treiber sind durch ein zweites Verfahren geprüft</translation>
    </message>
    <message>
        <source>The estimate is compared with an independent or earlier one</source>
        <translation>Die Schätzung ist mit einer unabhängigen oder früheren verglichen</translation>
    </message>
    <message>
        <source>The key drivers are named</source>
        <translation>Die wichtigsten Treiber sind genannt</translation>
    </message>
    <message>
        <source>Those with the largest share of cost are examined</source>
        <translation>Die mit dem größten Kostenanteil sind untersucht</translation>
    </message>
    <message>
        <source>Each is varied alone between two ends that have a source</source>
        <translation>Jeder wird allein zwischen zwei belegten Enden verändert</translation>
    </message>
    <message>
        <source>No bare percentage without a basis stands for a range</source>
        <translation>Kein bloßer Prozentsatz ohne Grundlage steht für eine Spanne</translation>
    </message>
    <message>
        <source>The results are ranked, with what they mean for the decision</source>
        <translation>Die Ergebnisse sind gereiht, mit ihrer Bedeutung für die Entscheidung</translation>
    </message>
    <message>
        <source>Distributions rest on data or recorded judgement</source>
        <translation>Verteilungen beruhen auf Daten oder festgehaltenem Urteil</translation>
    </message>
    <message>
        <source>Correlations between figures are covered</source>
        <translation>Korrelationen zwischen Werten sind berücksichtigt</translation>
    </message>
    <message>
        <source>Chance is simulated, with the whole distribution shown</source>
        <translation>Der Zufall ist simuliert, die ganze Verteilung gezeigt</translation>
    </message>
    <message>
        <source>It is said how likely the estimate is to be kept</source>
        <translation>Es ist gesagt, wie wahrscheinlich die Schätzung eingehalten wird</translation>
    </message>
    <message>
        <source>A reserve is stated for the confidence that is wanted</source>
        <translation>Für die gewünschte Sicherheit ist eine Rücklage genannt</translation>
    </message>
    <message>
        <source>The cost with its risk is spread over time</source>
        <translation>Die Kosten mit ihrem Risiko sind über die Zeit verteilt</translation>
    </message>
    <message>
        <source>The analysis is repeated from time to time</source>
        <translation>Die Untersuchung wird von Zeit zu Zeit wiederholt</translation>
    </message>
    <message>
        <source>Another analyst can rebuild the figures from the documents</source>
        <translation>Jemand anderes kann die Zahlen aus den Unterlagen nachbauen</translation>
    </message>
    <message>
        <source>Text and tables tell why each method was chosen</source>
        <translation>Text und Tabellen sagen, warum welches Verfahren gewählt wurde</translation>
    </message>
    <message>
        <source>Management was shown the basis and the risk, and its approval is recorded</source>
        <translation>Die Leitung hat Grundlage und Risiko gesehen, ihre Zustimmung ist festgehalten</translation>
    </message>
    <message>
        <source>Actual costs are recorded and differences explained</source>
        <translation>Tatsächliche Kosten sind festgehalten und Abweichungen erklärt</translation>
    </message>
    <message>
        <source>The decision problem is described clearly</source>
        <translation>Die Entscheidungsfrage ist klar beschrieben</translation>
    </message>
    <message>
        <source>The description was checked with those concerned</source>
        <translation>Die Beschreibung wurde mit den Betroffenen geprüft</translation>
    </message>
    <message>
        <source>It is told how the criteria were found, and why these</source>
        <translation>Es ist gesagt, wie die Kriterien gefunden wurden und warum diese</translation>
    </message>
    <message>
        <source>Each criterion is defined</source>
        <translation>Jedes Kriterium ist festgelegt</translation>
    </message>
    <message>
        <source>The list of criteria was checked</source>
        <translation>Die Liste der Kriterien wurde geprüft</translation>
    </message>
    <message>
        <source>Sources of the options&apos; figures are given</source>
        <translation>Quellen für die Werte der Optionen sind genannt</translation>
    </message>
    <message>
        <source>The table of figures was checked</source>
        <translation>Die Tabelle der Werte wurde geprüft</translation>
    </message>
    <message>
        <source>It is told how figures become values, and why so</source>
        <translation>Es ist gesagt, wie aus Zahlen Werte werden und warum so</translation>
    </message>
    <message>
        <source>The values were checked</source>
        <translation>Die Werte wurden geprüft</translation>
    </message>
    <message>
        <source>It is told how the weights were found, and why so</source>
        <translation>Es ist gesagt, wie die Gewichte gefunden wurden und warum so</translation>
    </message>
    <message>
        <source>The weights were checked</source>
        <translation>Die Gewichte wurden geprüft</translation>
    </message>
    <message>
        <source>The way of adding up is justified</source>
        <translation>Die Art des Zusammenzählens ist begründet</translation>
    </message>
    <message>
        <source>The results of adding up were checked</source>
        <translation>Die Ergebnisse des Zusammenzählens wurden geprüft</translation>
    </message>
    <message>
        <source>Sources of uncertainty are told</source>
        <translation>Quellen der Unsicherheit sind genannt</translation>
    </message>
    <message>
        <source>Uncertainty is analysed, and it is said how</source>
        <translation>Die Unsicherheit ist untersucht, und es ist gesagt, wie</translation>
    </message>
    <message>
        <source>The whole process and its results are reported</source>
        <translation>Der ganze Weg und seine Ergebnisse sind berichtet</translation>
    </message>
    <message>
        <source>The findings were examined with those who decide</source>
        <translation>Die Ergebnisse wurden mit denen, die entscheiden, untersucht</translation>
    </message>
    <message>
        <source>Criteria are complete and do not overlap</source>
        <translation>Die Kriterien sind vollständig und überschneiden sich nicht</translation>
    </message>
    <message>
        <source>Resources, skills, software and participants are described</source>
        <translation>Mittel, Fähigkeiten, Programme und Beteiligte sind beschrieben</translation>
    </message>
    <message>
        <source>Aims, those who decide and key players are named</source>
        <translation>Ziele, Entscheider und wichtige Beteiligte sind genannt</translation>
    </message>
    <message>
        <source>The options are listed, doing nothing among them</source>
        <translation>Die Optionen sind aufgeführt, darunter nichts zu tun</translation>
    </message>
    <message>
        <source>Criteria were tested for overlap and double counting</source>
        <translation>Kriterien sind auf Überschneidung und Doppelzählung geprüft</translation>
    </message>
    <message>
        <source>The ends of the scales are defined</source>
        <translation>Die Enden der Skalen sind festgelegt</translation>
    </message>
    <message>
        <source>Weights reflect the swing between the ends of the scales</source>
        <translation>Gewichte bilden den Sprung zwischen den Enden der Skalen ab</translation>
    </message>
    <message>
        <source>Weighted values are added up</source>
        <translation>Gewichtete Werte sind addiert</translation>
    </message>
    <message>
        <source>Order, pairs of options and cost against benefit are examined</source>
        <translation>Reihenfolge, Paare von Optionen und Kosten gegen Nutzen sind untersucht</translation>
    </message>
    <message>
        <source>Other weights, values and views are tried</source>
        <translation>Andere Gewichte, Werte und Sichten sind durchgespielt</translation>
    </message>
    <message>
        <source>A group of experts and decision makers met, with a facilitator</source>
        <translation>Eine Gruppe aus Fachleuten und Entscheidern traf sich, mit Moderation</translation>
    </message>
    <message>
        <source>Criteria stand beside the money, not in its place</source>
        <translation>Kriterien stehen neben dem Geld, nicht an seiner Stelle</translation>
    </message>
    <message>
        <source>Evidence, assumptions and judgements are kept on record</source>
        <translation>Belege, Annahmen und Urteile sind festgehalten</translation>
    </message>
    <message>
        <source>Money is kept apart from scores</source>
        <translation>Geld ist von Wertungen getrennt</translation>
    </message>
    <message>
        <source>The facilitator was independent, and dissent is recorded</source>
        <translation>Die Moderation war unabhängig, Widerspruch ist festgehalten</translation>
    </message>
    <message>
        <source>The title says what is evaluated and names the options</source>
        <translation>Der Titel sagt, was bewertet wird, und nennt die Optionen</translation>
    </message>
    <message>
        <source>There is a structured summary</source>
        <translation>Es gibt eine gegliederte Zusammenfassung</translation>
    </message>
    <message>
        <source>Context and question are told</source>
        <translation>Zusammenhang und Frage sind genannt</translation>
    </message>
    <message>
        <source>There is a plan of the analysis, and it is said where it is kept</source>
        <translation>Es gibt einen Plan der Untersuchung, und es ist gesagt, wo er liegt</translation>
    </message>
    <message>
        <source>It is said whose tasks they are, and how many</source>
        <translation>Es ist gesagt, wessen Aufgaben es sind und wie viele</translation>
    </message>
    <message>
        <source>The setting is described</source>
        <translation>Das Umfeld ist beschrieben</translation>
    </message>
    <message>
        <source>The compared options are described, and why these</source>
        <translation>Die verglichenen Optionen sind beschrieben, und warum diese</translation>
    </message>
    <message>
        <source>It is said whose costs count</source>
        <translation>Es ist gesagt, wessen Kosten zählen</translation>
    </message>
    <message>
        <source>The time frame is stated with a reason</source>
        <translation>Der Zeitrahmen ist mit Grund angegeben</translation>
    </message>
    <message>
        <source>The discount rate is stated with a reason</source>
        <translation>Der Diskontsatz ist mit Grund angegeben</translation>
    </message>
    <message>
        <source>The outcomes are named</source>
        <translation>Die Ergebnisgrößen sind genannt</translation>
    </message>
    <message>
        <source>It is said how outcomes were measured</source>
        <translation>Es ist gesagt, wie sie gemessen wurden</translation>
    </message>
    <message>
        <source>It is said how outcomes were valued</source>
        <translation>Es ist gesagt, wie sie bewertet wurden</translation>
    </message>
    <message>
        <source>It is said how costs were valued</source>
        <translation>Es ist gesagt, wie Kosten bewertet wurden</translation>
    </message>
    <message>
        <source>Currency, price date and conversion are stated</source>
        <translation>Währung, Preisstand und Umrechnung sind angegeben</translation>
    </message>
    <message>
        <source>The model is described, and where it can be had</source>
        <translation>Das Modell ist beschrieben, und wo es zu haben ist</translation>
    </message>
    <message>
        <source>Methods and assumptions of the analysis are told</source>
        <translation>Verfahren und Annahmen der Untersuchung sind genannt</translation>
    </message>
    <message>
        <source>Differences between sub-groups are told</source>
        <translation>Unterschiede zwischen Untergruppen sind genannt</translation>
    </message>
    <message>
        <source>It is said who gains and who loses</source>
        <translation>Es ist gesagt, wer gewinnt und wer verliert</translation>
    </message>
    <message>
        <source>It is said how uncertainty was described</source>
        <translation>Es ist gesagt, wie die Unsicherheit beschrieben wurde</translation>
    </message>
    <message>
        <source>Those affected were engaged</source>
        <translation>Betroffene wurden einbezogen</translation>
    </message>
    <message>
        <source>All inputs stand with range, distribution and source</source>
        <translation>Alle Eingaben stehen mit Spanne, Verteilung und Quelle da</translation>
    </message>
    <message>
        <source>The main results are given as sums and differences</source>
        <translation>Die Hauptergebnisse sind als Summen und Unterschiede angegeben</translation>
    </message>
    <message>
        <source>The effect of uncertainty, discount rate and time frame is shown</source>
        <translation>Die Wirkung von Unsicherheit, Diskontsatz und Zeitrahmen ist gezeigt</translation>
    </message>
    <message>
        <source>The effect of engaging people is told</source>
        <translation>Die Wirkung der Beteiligung ist genannt</translation>
    </message>
    <message>
        <source>Findings, limits and how far they carry are told</source>
        <translation>Befunde, Grenzen und Tragweite sind genannt</translation>
    </message>
    <message>
        <source>Funding is told</source>
        <translation>Die Finanzierung ist genannt</translation>
    </message>
    <message>
        <source>Conflicts of interest are told</source>
        <translation>Interessenkonflikte sind genannt</translation>
    </message>
    <message>
        <source>All uncertain inputs have distributions, and correlation is covered</source>
        <translation>Alle unsicheren Eingaben haben Verteilungen, Korrelationen sind berücksichtigt</translation>
    </message>
    <message>
        <source>Other structures of the model are tried</source>
        <translation>Andere Strukturen des Modells sind durchgespielt</translation>
    </message>
    <message>
        <source>The analysis rests on chance, not on single figures</source>
        <translation>Die Untersuchung beruht auf Zufall, nicht auf Einzelwerten</translation>
    </message>
    <message>
        <source>Method, number of draws and error of the estimate are stated</source>
        <translation>Verfahren, Zahl der Züge und Fehler der Schätzung sind angegeben</translation>
    </message>
    <message>
        <source>Figures that one study would find together are valued together</source>
        <translation>Werte, die eine Untersuchung zusammen fände, sind zusammen bewertet</translation>
    </message>
    <message>
        <source>Worth and cost are given for trials that could really be made</source>
        <translation>Wert und Kosten sind für wirklich machbare Versuche angegeben</translation>
    </message>
    <message>
        <source>Number of cases and time frame are stated with reasons</source>
        <translation>Zahl der Fälle und Zeitrahmen sind mit Gründen angegeben</translation>
    </message>
    <message>
        <source>The net benefit of a trial, its best size and the delay are shown</source>
        <translation>Nettonutzen eines Versuchs, beste Größe und Verzögerung sind gezeigt</translation>
    </message>
    <message>
        <source>The decision and its options are defined</source>
        <translation>Entscheidung und Optionen sind festgelegt</translation>
    </message>
    <message>
        <source>What is known is stated as ranges by trained people</source>
        <translation>Wissen ist von Geübten als Spannen angegeben</translation>
    </message>
    <message>
        <source>The worth of more information is computed for each figure</source>
        <translation>Der Wert weiterer Information ist für jeden Wert berechnet</translation>
    </message>
    <message>
        <source>Only figures worth measuring are measured, by simple means</source>
        <translation>Nur was sich lohnt, wird gemessen, mit einfachen Mitteln</translation>
    </message>
    <message>
        <source>The decision follows expected value and a stated tolerance of risk</source>
        <translation>Die Entscheidung folgt Erwartungswert und angegebener Risikobereitschaft</translation>
    </message>
    <message>
        <source>It is followed up with actual results</source>
        <translation>Tatsächliche Ergebnisse werden nachverfolgt</translation>
    </message>
    <message>
        <source>Items, measure, data, date and versions of each test are told</source>
        <translation>Vorgänge, Maß, Daten, Tag und Fassungen jedes Tests sind genannt</translation>
    </message>
    <message>
        <source>Each measured share has its interval</source>
        <translation>Jeder gemessene Anteil hat sein Intervall</translation>
    </message>
    <message>
        <source>Items that come in groups are counted as groups</source>
        <translation>Vorgänge, die in Gruppen kommen, sind als Gruppen gezählt</translation>
    </message>
    <message>
        <source>Options tried on the same items are compared item by item</source>
        <translation>An denselben Vorgängen erprobte Optionen sind Vorgang für Vorgang verglichen</translation>
    </message>
    <message>
        <source>The difference that would show was stated before the test</source>
        <translation>Der erkennbare Unterschied war vor dem Test angegeben</translation>
    </message>
    <message>
        <source>Where no error was seen, an upper limit is given</source>
        <translation>Wo kein Fehler auftrat, ist eine Obergrenze angegeben</translation>
    </message>
    <message>
        <source>Several comparisons are corrected for or declared</source>
        <translation>Mehrere Vergleiche sind berichtigt oder angezeigt</translation>
    </message>
    <message>
        <source>Those who judge answers are described, and their agreement is measured</source>
        <translation>Wer Antworten beurteilt, ist beschrieben, die Übereinstimmung gemessen</translation>
    </message>
    <message>
        <source>One page answers: what to do, how sure, what would change it, when to look again</source>
        <translation>Eine Seite antwortet: was zu tun ist, wie sicher, was es ändern würde, wann wieder hinzusehen ist</translation>
    </message>
    <message>
        <source>Question, scope, perspective and time frame are there</source>
        <translation>Frage, Umfang, Sicht und Zeitrahmen sind da</translation>
    </message>
    <message>
        <source>The options are there, none among them, with what rules them out</source>
        <translation>Die Optionen sind da, auch keine, mit dem, was sie ausschließt</translation>
    </message>
    <message>
        <source>Criteria, definitions, ranges and weights are there</source>
        <translation>Kriterien, Festlegungen, Spannen und Gewichte sind da</translation>
    </message>
    <message>
        <source>The evidence is there with its grades</source>
        <translation>Die Belege sind da, mit ihren Stufen</translation>
    </message>
    <message>
        <source>The costs are there by element and time, with price date and discount rate</source>
        <translation>Die Kosten sind da, nach Bestandteil und Zeit, mit Preisstand und Diskontsatz</translation>
    </message>
    <message>
        <source>The results are there with ranges, money back and break-even</source>
        <translation>Die Ergebnisse sind da, mit Spannen, Rückfluss und Gewinnschwelle</translation>
    </message>
    <message>
        <source>The sensitivities are there with sourced ends, and where the answer turns</source>
        <translation>Die Empfindlichkeiten sind da, mit belegten Enden und dem, wo die Antwort kippt</translation>
    </message>
    <message>
        <source>The risk is there: distribution, likelihood of the estimate, reserve</source>
        <translation>Das Risiko ist da: Verteilung, Wahrscheinlichkeit der Schätzung, Rücklage</translation>
    </message>
    <message>
        <source>The worth of information and a plan for a trial are there</source>
        <translation>Der Wert der Information und ein Plan für einen Versuch sind da</translation>
    </message>
    <message>
        <source>Dissent and consensus are there</source>
        <translation>Widerspruch und Einigkeit sind da</translation>
    </message>
    <message>
        <source>Limits, conflicts of interest and funding are there</source>
        <translation>Grenzen, Interessenkonflikte und Finanzierung sind da</translation>
    </message>
    <message>
        <source>All inputs, the seed, the version and the digest are there</source>
        <translation>Alle Eingaben, Startwert, Fassung und Prüfsumme sind da</translation>
    </message>
    <message>
        <source>This table is there</source>
        <translation>Diese Tabelle ist da</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AuditText</name>
    <message>
        <source>It is there.</source>
        <translation>Es ist da.</translation>
    </message>
    <message>
        <source>Only people can say this; a statement in the document answers it.</source>
        <translation>Das können nur Menschen sagen; eine Erklärung im Dokument beantwortet es.</translation>
    </message>
    <message>
        <source>The assessment has no title.</source>
        <translation>Die Bewertung hat keinen Titel.</translation>
    </message>
    <message>
        <source>The notes do not say what the question is.</source>
        <translation>Die Notizen sagen nicht, was die Frage ist.</translation>
    </message>
    <message>
        <source>It is not said for whom the report is.</source>
        <translation>Es ist nicht gesagt, für wen der Bericht ist.</translation>
    </message>
    <message>
        <source>It is not said who decides.</source>
        <translation>Es ist nicht gesagt, wer entscheidet.</translation>
    </message>
    <message>
        <source>The organisation is not named.</source>
        <translation>Die Organisation ist nicht genannt.</translation>
    </message>
    <message>
        <source>The assessment has no date, so nobody can tell how old the prices are.</source>
        <translation>Die Bewertung hat kein Datum, darum kann niemand sagen, wie alt die Preise sind.</translation>
    </message>
    <message>
        <source>No discount rate is stated.</source>
        <translation>Es ist kein Diskontsatz angegeben.</translation>
    </message>
    <message>
        <source>No reason is given for the discount rate.</source>
        <translation>Für den Diskontsatz ist kein Grund angegeben.</translation>
    </message>
    <message>
        <source>No reason is given for the time frame.</source>
        <translation>Für den Zeitrahmen ist kein Grund angegeben.</translation>
    </message>
    <message>
        <source>It is not said whose costs count.</source>
        <translation>Es ist nicht gesagt, wessen Kosten zählen.</translation>
    </message>
    <message>
        <source>It is not said who paid for the work.</source>
        <translation>Es ist nicht gesagt, wer die Arbeit bezahlt hat.</translation>
    </message>
    <message>
        <source>Nothing is said about conflicts of interest.</source>
        <translation>Über Interessenkonflikte ist nichts gesagt.</translation>
    </message>
    <message>
        <source>It is not known how many items arrive in a month.</source>
        <translation>Es ist nicht bekannt, wie viele Vorgänge im Monat kommen.</translation>
    </message>
    <message>
        <source>Going on as today is not among the options.</source>
        <translation>„Weiter wie heute“ ist nicht unter den Optionen.</translation>
    </message>
    <message>
        <source>There are fewer than two options.</source>
        <translation>Es gibt weniger als zwei Optionen.</translation>
    </message>
    <message>
        <source>There is no option.</source>
        <translation>Es gibt keine Option.</translation>
    </message>
    <message>
        <source>Only the central case was evaluated, without trials.</source>
        <translation>Nur der mittlere Fall wurde ausgewertet, ohne Durchläufe.</translation>
    </message>
    <message>
        <source>It was not evaluated how single figures move the answer.</source>
        <translation>Es wurde nicht ausgewertet, wie einzelne Werte die Antwort bewegen.</translation>
    </message>
    <message>
        <source>It was not evaluated what knowing more is worth.</source>
        <translation>Es wurde nicht ausgewertet, was mehr Wissen wert ist.</translation>
    </message>
    <message>
        <source>No date is set to look again.</source>
        <translation>Es ist kein Tag gesetzt, um erneut hinzusehen.</translation>
    </message>
    <message>
        <source>It is not recorded what was decided and by whom.</source>
        <translation>Es ist nicht festgehalten, was von wem entschieden wurde.</translation>
    </message>
    <message>
        <source>No earlier version is kept to compare with.</source>
        <translation>Keine frühere Fassung ist zum Vergleich aufbewahrt.</translation>
    </message>
    <message>
        <source>No hard conditions are stated.</source>
        <translation>Es sind keine harten Bedingungen angegeben.</translation>
    </message>
    <message>
        <source>Figures that nobody knows exactly have no range.</source>
        <translation>Werte, die niemand genau kennt, haben keine Spanne.</translation>
    </message>
    <message>
        <source>No correlations are stated, and nobody says that there are none.</source>
        <translation>Es sind keine Korrelationen angegeben, und niemand sagt, dass es keine gibt.</translation>
    </message>
    <message>
        <source>%1 prices are unknown, old or not converted.</source>
        <translation>%1 Preise sind unbekannt, alt oder nicht umgerechnet.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria take their worst and best from the options.</source>
        <translation>%1 von %2 Kriterien nehmen schlechtesten und besten Wert von den Optionen.</translation>
    </message>
    <message>
        <source>Some criteria count the same matter twice.</source>
        <translation>Einige Kriterien zählen dieselbe Sache doppelt.</translation>
    </message>
    <message>
        <source>The decision is by money alone; there are no criteria.</source>
        <translation>Entschieden wird nach Geld allein; es gibt keine Kriterien.</translation>
    </message>
    <message>
        <source>Much about the task is unknown.</source>
        <translation>Vieles über die Aufgabe ist unbekannt.</translation>
    </message>
    <message>
        <source>Limits of money or time are not stated.</source>
        <translation>Grenzen für Geld oder Zeit sind nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 cost lines have no name.</source>
        <translation>%1 von %2 Kostenzeilen haben keinen Namen.</translation>
    </message>
    <message>
        <source>%1 ranges are a bare percentage to either side, without a basis.</source>
        <translation>%1 Spannen sind ein bloßer Prozentsatz nach beiden Seiten, ohne Grundlage.</translation>
    </message>
    <message>
        <source>No actual figures are recorded yet.</source>
        <translation>Es sind noch keine tatsächlichen Werte festgehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 scores name no source.</source>
        <translation>%1 von %2 Wertungen nennen keine Quelle.</translation>
    </message>
    <message>
        <source>The weights were stated directly, not by the swing from worst to best.</source>
        <translation>Die Gewichte wurden direkt angegeben, nicht nach dem Sprung vom schlechtesten zum besten Wert.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria have no weight.</source>
        <translation>%1 von %2 Kriterien haben kein Gewicht.</translation>
    </message>
    <message>
        <source>The best option depends on the method.</source>
        <translation>Die beste Option hängt vom Verfahren ab.</translation>
    </message>
    <message>
        <source>The range of a criterion was changed after its weight was given.</source>
        <translation>Die Spanne eines Kriteriums wurde geändert, nachdem sein Gewicht vergeben war.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria have no name of their own.</source>
        <translation>%1 von %2 Kriterien haben keinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described.</source>
        <translation>Der heutige Ablauf ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>It is not said how a right answer is told from a wrong one.</source>
        <translation>Es ist nicht gesagt, woran eine richtige Antwort von einer falschen zu unterscheiden ist.</translation>
    </message>
    <message>
        <source>No option has been tried on items of this task.</source>
        <translation>Keine Option wurde an Vorgängen dieser Aufgabe erprobt.</translation>
    </message>
    <message>
        <source>The cost of a wrong answer is not stated.</source>
        <translation>Die Kosten einer falschen Antwort sind nicht angegeben.</translation>
    </message>
    <message>
        <source>The discount rate has not been varied, neither by a range nor by a scenario.</source>
        <translation>Der Diskontsatz wurde nicht verändert, weder durch eine Spanne noch durch ein Szenario.</translation>
    </message>
    <message>
        <source>No scenarios of your own are described.</source>
        <translation>Es sind keine eigenen Szenarien beschrieben.</translation>
    </message>
    <message>
        <source>No figures are valued together as one study would find them.</source>
        <translation>Keine Werte werden zusammen bewertet, wie eine Untersuchung sie fände.</translation>
    </message>
    <message>
        <source>It is not stated how much risk is acceptable.</source>
        <translation>Es ist nicht angegeben, wie viel Risiko annehmbar ist.</translation>
    </message>
    <message>
        <source>%1 of %2 trials lack counts, date or source.</source>
        <translation>%1 von %2 Versuchen fehlen Zahlen, Datum oder Quelle.</translation>
    </message>
    <message>
        <source>%1 of %2 trials lack counts, so no interval can be given.</source>
        <translation>%1 von %2 Versuchen fehlen Zahlen, darum gibt es kein Intervall.</translation>
    </message>
    <message>
        <source>There is no trial yet that this could be asked of.</source>
        <translation>Es gibt noch keinen Versuch, an den dies zu richten wäre.</translation>
    </message>
    <message>
        <source>Every trial saw errors.</source>
        <translation>In jedem Versuch traten Fehler auf.</translation>
    </message>
    <message>
        <source>Fewer than two trials have been made.</source>
        <translation>Es wurden weniger als zwei Versuche gemacht.</translation>
    </message>
    <message>
        <source>What waiting for the trial costs is not known.</source>
        <translation>Was das Warten auf den Versuch kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not stated whether those who gave ranges were trained to do so.</source>
        <translation>Es ist nicht angegeben, ob die, die Spannen nannten, darin geübt waren.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>asked of people</source>
        <translation>von Menschen erfragt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Cost estimating (GAO guide)</source>
        <translation>Kostenschätzung (Leitfaden des GAO)</translation>
    </message>
    <message>
        <source>Decisions by several criteria (ISPOR)</source>
        <translation>Entscheiden nach mehreren Kriterien (ISPOR)</translation>
    </message>
    <message>
        <source>Decisions by several criteria (UK manual and Green Book)</source>
        <translation>Entscheiden nach mehreren Kriterien (britisches Handbuch und Green Book)</translation>
    </message>
    <message>
        <source>Reports of economic evaluations (CHEERS 2022)</source>
        <translation>Berichte über wirtschaftliche Bewertungen (CHEERS 2022)</translation>
    </message>
    <message>
        <source>Value of information (ISPOR)</source>
        <translation>Wert der Information (ISPOR)</translation>
    </message>
    <message>
        <source>Measuring what decides (applied information economics)</source>
        <translation>Messen, was entscheidet (angewandte Informationsökonomie)</translation>
    </message>
    <message>
        <source>Reports of measured accuracy</source>
        <translation>Berichte über gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>What a decision report should hold</source>
        <translation>Was ein Entscheidungsbericht enthalten sollte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement, who said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>statement, who said so, day</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>It is not said who led the workshop.</source>
        <translation>Es ist nicht gesagt, wer den Workshop geleitet hat.</translation>
    </message>
    <message>
        <source>%1 of all %2 figures name no source (one that options share counts once).</source>
        <translation>%1 von allen %2 Werten nennen keine Quelle (einer, den Optionen teilen, zählt einmal).</translation>
    </message>
    <message>
        <source>%1 of the %2 uncertain figures name no source.</source>
        <translation>%1 von den %2 unsicheren Werten nennen keine Quelle.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states name no source.</source>
        <translation>%1 von den %2 Werten, die das Dokument angibt, nennen keine Quelle.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that can move the answer name no source.</source>
        <translation>%1 von den %2 Werten, die die Antwort bewegen können, nennen keine Quelle.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states have no date.</source>
        <translation>%1 von den %2 Werten, die das Dokument angibt, haben kein Datum.</translation>
    </message>
    <message>
        <source>%1 of all %2 figures have no grade of evidence (one that options share counts once).</source>
        <translation>%1 von allen %2 Werten haben keine Belegstufe (einer, den Optionen teilen, zählt einmal).</translation>
    </message>
    <message>
        <source>%1 of all %2 figures are our assumption (one that options share counts once).</source>
        <translation>%1 von allen %2 Werten sind unsere Annahme (einer, den Optionen teilen, zählt einmal).</translation>
    </message>
    <message>
        <source>%1 of the %2 uncertain figures are our assumption.</source>
        <translation>%1 von den %2 unsicheren Werten sind unsere Annahme.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states are our assumption.</source>
        <translation>%1 von den %2 Werten, die das Dokument angibt, sind unsere Annahme.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that can move the answer are our assumption.</source>
        <translation>%1 von den %2 Werten, die die Antwort bewegen können, sind unsere Annahme.</translation>
    </message>
    <message>
        <source>The agreement of those who judge is stated, but not as measured.</source>
        <translation>Die Übereinstimmung der Beurteilenden ist angegeben, aber nicht als gemessen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Autosave</name>
    <message>
        <source>The folder for unsaved work cannot be written to.</source>
        <translation>In den Ordner für nicht gespeicherte Arbeit lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AxesBar</name>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Show less of the axes, larger (wheel or +)</source>
        <translation>Weniger der Achsen zeigen, dafür größer (Rad oder +)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show more of the axes, smaller (wheel or −)</source>
        <translation>Mehr der Achsen zeigen, dafür kleiner (Rad oder −)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the axes from end to end again (0, or a double click on the ground)</source>
        <translation>Die Achsen wieder ganz zeigen (0 oder Doppelklick auf den Grund)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BestWorstWeights</name>
    <message>
        <source>Counts most</source>
        <translation>Zählt am meisten</translation>
    </message>
    <message>
        <source>Counts least</source>
        <translation>Zählt am wenigsten</translation>
    </message>
    <message>
        <source>Say which criterion counts most and which least. Then, for each, how many times the first counts more than it, and how many times it counts more than the last: 1 is the same, 9 is far more.</source>
        <translation>Angeben, welches Kriterium am meisten und welches am wenigsten zählt. Dann für jedes, wievielmal mehr das erste zählt als es und wievielmal mehr es zählt als das letzte: 1 ist gleich viel, 9 ist weit mehr.</translation>
    </message>
    <message>
        <source>Compare with the best and the worst criterion</source>
        <translation>Mit dem besten und dem schlechtesten Kriterium vergleichen</translation>
    </message>
    <message>
        <source>How many times more the first counts than %1</source>
        <translation>Wievielmal mehr das erste zählt als %1</translation>
    </message>
    <message>
        <source>How many times more %1 counts than the last</source>
        <translation>Wievielmal mehr %1 zählt als das letzte</translation>
    </message>
    <message>
        <source>The first against it</source>
        <translation>Das erste gegen es</translation>
    </message>
    <message>
        <source>It against the last</source>
        <translation>Es gegen das letzte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BreakEvenPanel</name>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>Erste Option</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Zweite Option</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message>
        <source>Draw all options, or only the two that are chosen below</source>
        <translation>Alle Optionen zeichnen oder nur die zwei, die unten gewählt sind</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Stop trying this volume (Escape)</source>
        <translation>Diese Menge nicht weiter probieren (Esc)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Make what is tried the document&apos;s own; this can be undone</source>
        <translation>Das Probierte ins Dokument übernehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>Ausprobiertes behalten</translation>
    </message>
    <message>
        <source>Trying %1 items a month; every screen follows.</source>
        <translation>Probiert werden %1 Vorgänge im Monat; alle Ansichten folgen.</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the left and right arrow keys, to try another volume.</source>
        <translation>Die Linie ziehen oder mit den Pfeiltasten links und rechts bewegen, um eine andere Menge zu probieren.</translation>
    </message>
    <message>
        <source>Add a second option to see where the two break even.</source>
        <translation>Eine zweite Option hinzufügen, um zu sehen, wo sich beide treffen.</translation>
    </message>
    <message>
        <source>Choose two different options.</source>
        <translation>Zwei verschiedene Optionen wählen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BudgetPicture</name>
    <message>
        <source>What more money would buy</source>
        <translation>Was mehr Geld bringen würde</translation>
    </message>
    <message>
        <source>From %1 on: worth %2</source>
        <comment>a budget, a value</comment>
        <translation>Ab %1: %2 wert</translation>
    </message>
    <message>
        <source>Money a month for all tasks (%1)</source>
        <translation>Geld im Monat für alle Aufgaben (%1)</translation>
    </message>
    <message>
        <source>Money at the start for all tasks (%1)</source>
        <translation>Geld zu Beginn für alle Aufgaben (%1)</translation>
    </message>
    <message>
        <source>Worth of the best plan in today&apos;s money (%1)</source>
        <translation>Wert des besten Plans in heutigem Geld (%1)</translation>
    </message>
    <message>
        <source>without limits %1</source>
        <translation>ohne Grenzen %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>State a budget to see what more of it would buy, and what less would cost.</source>
        <translation>Ein Budget angeben, um zu sehen, was mehr davon bringen und weniger kosten würde.</translation>
    </message>
    <message>
        <source>The chart is empty: no budget is stated.</source>
        <translation>Das Diagramm ist leer: Es ist kein Budget angegeben.</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld im Monat</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>Geld zu Beginn</translation>
    </message>
    <message>
        <source>The least that reaches the worth beside it</source>
        <translation>Das Wenigste, das den Wert daneben erreicht</translation>
    </message>
    <message>
        <source>Worth of the best plan</source>
        <translation>Wert des besten Plans</translation>
    </message>
    <message>
        <source>Sum of the net present values of the chosen options</source>
        <translation>Summe der Kapitalwerte der gewählten Optionen</translation>
    </message>
    <message>
        <source>From %1 on: worth %2 (P10 to P90: %3 with independent tasks, %4 with tasks moving together)</source>
        <comment>a budget, a value</comment>
        <translation>Ab %1: Wert %2 (P10 bis P90: %3 bei unabhängigen Aufgaben, %4 bei Aufgaben im Gleichlauf)</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>One case in ten lies below, if tasks vary independently</source>
        <translation>Einer von zehn Fällen liegt darunter, wenn die Aufgaben unabhängig sind</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>One case in ten lies above, if tasks vary independently</source>
        <translation>Einer von zehn Fällen liegt darüber, wenn die Aufgaben unabhängig sind</translation>
    </message>
    <message>
        <source>P10, together</source>
        <translation>P10, im Gleichlauf</translation>
    </message>
    <message>
        <source>One case in ten lies below, if all tasks move together</source>
        <translation>Einer von zehn Fällen liegt darunter, wenn alle Aufgaben gleich laufen</translation>
    </message>
    <message>
        <source>P90, together</source>
        <translation>P90, im Gleichlauf</translation>
    </message>
    <message>
        <source>One case in ten lies above, if all tasks move together</source>
        <translation>Einer von zehn Fällen liegt darüber, wenn alle Aufgaben gleich laufen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no entry in a table</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ChancesPicture</name>
    <message>
        <source>How often each option is the best</source>
        <translation>Wie oft jede Option die beste ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>Anteil der Durchläufe</translation>
    </message>
    <message>
        <source>The chances appear as soon as the uncertain figures have been drawn.</source>
        <translation>Die Wahrscheinlichkeiten erscheinen, sobald die unsicheren Zahlen gezogen sind.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>Beste in</translation>
    </message>
    <message>
        <source>Share of the trials in which no eligible option brings more</source>
        <translation>Anteil der Durchläufe, in denen keine zulässige Option mehr bringt</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Share of the trials with a net present value below zero</source>
        <translation>Anteil der Durchläufe mit einem Kapitalwert unter null</translation>
    </message>
    <message>
        <source>Worth today, on average</source>
        <translation>Heutiger Wert im Mittel</translation>
    </message>
    <message>
        <source>Mean net present value</source>
        <translation>Mittlerer Kapitalwert</translation>
    </message>
    <message>
        <source>9 in 10 above</source>
        <translation>9 von 10 darüber</translation>
    </message>
    <message>
        <source>10th percentile (P10) of the net present value</source>
        <translation>10. Perzentil (P10) des Kapitalwerts</translation>
    </message>
    <message>
        <source>1 in 10 above</source>
        <translation>1 von 10 darüber</translation>
    </message>
    <message>
        <source>90th percentile (P90) of the net present value</source>
        <translation>90. Perzentil (P90) des Kapitalwerts</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Bedauern</translation>
    </message>
    <message>
        <source>Expected regret: what choosing it costs on average against knowing</source>
        <translation>Erwartetes Bedauern: was diese Wahl im Mittel gegenüber vollem Wissen kostet</translation>
    </message>
    <message>
        <source>%1 is the best in %2 of the trials.</source>
        <translation>%1 ist in %2 der Durchläufe die beste.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Standard error of the mean: by how much other draws may change it</source>
        <translation>Standardfehler des Mittelwerts: um wie viel ihn andere Ziehungen ändern können</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as a table (%1)</source>
        <translation>Dieselben Zahlen als Tabelle (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save or copy the chart or its figures</source>
        <translation>Das Diagramm oder seine Zahlen speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG) …</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Als Zeichnung speichern (SVG) …</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>Zahlen speichern (CSV) …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimFigureEditor</name>
    <message>
        <source>Unit of “%1”</source>
        <translation>Einheit von „%1“</translation>
    </message>
    <message>
        <source>Period of “%1”</source>
        <translation>Zeitraum von „%1“</translation>
    </message>
    <message>
        <source>Take “%1” from this assessment</source>
        <translation>„%1“ aus dieser Bewertung nehmen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>Take from here …</source>
        <translation>Von hier nehmen …</translation>
    </message>
    <message>
        <source>State a number instead of the assessment&apos;s own figure</source>
        <translation>Statt der Zahl der Bewertung eine eigene angeben</translation>
    </message>
    <message>
        <source>Use a figure of this assessment; the claim then follows it</source>
        <translation>Eine Zahl dieser Bewertung verwenden; die Behauptung folgt ihr dann</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimForm</name>
    <message>
        <source>What is claimed</source>
        <translation>Was behauptet wird</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>Wer es sagt, und wo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Claims of one subject and unit are held against each other.</source>
        <translation>Behauptungen mit gleichem Thema und gleicher Einheit werden miteinander verglichen.</translation>
    </message>
    <message>
        <source>What kind of figure</source>
        <translation>Art der Zahl</translation>
    </message>
    <message>
        <source>The figure as stated</source>
        <translation>Die Zahl, wie angegeben</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>Gemeint als</translation>
    </message>
    <message>
        <source>The accuracy is</source>
        <translation>Die Genauigkeit ist</translation>
    </message>
    <message>
        <source>Figures that it rests on</source>
        <translation>Zahlen, auf denen sie beruht</translation>
    </message>
    <message>
        <source>Agrees when within (5% unless stated)</source>
        <translation>Stimmt überein bei Abweichung bis (ohne Angabe 5&#xa0;%)</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Entscheidet sich am</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <translation>Wie sicher die Quelle ist</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>sie trifft zu</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>sie trifft nicht zu</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Eigener Befund</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Befund von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change a claim</source>
        <translation>Behauptung ändern</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Zahl %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimNames</name>
    <message>
        <source>An amount</source>
        <translation>Ein Betrag</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>Ein Vielfaches</translation>
    </message>
    <message>
        <source>A saving</source>
        <translation>Eine Ersparnis</translation>
    </message>
    <message>
        <source>When the money is back</source>
        <translation>Wann das Geld zurück ist</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es richtig ist</translation>
    </message>
    <message>
        <source>A share of people or cases</source>
        <translation>Ein Anteil an Personen oder Fällen</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>What the last points cost</source>
        <translation>Was die letzten Punkte kosten</translation>
    </message>
    <message>
        <source>A forecast</source>
        <translation>Eine Vorhersage</translation>
    </message>
    <message>
        <source>Worked out as the product of its figures.</source>
        <translation>Errechnet als Produkt der Zahlen.</translation>
    </message>
    <message>
        <source>Worked out as the first figure divided by the second.</source>
        <translation>Errechnet als erste Zahl geteilt durch die zweite.</translation>
    </message>
    <message>
        <source>Worked out as cost before less cost after, times the volume.</source>
        <translation>Errechnet als Kosten vorher minus Kosten nachher, mal Menge.</translation>
    </message>
    <message>
        <source>Worked out as the one-off cost divided by what each item saves: items until the money is back.</source>
        <translation>Errechnet als einmalige Kosten geteilt durch die Ersparnis je Vorgang: Vorgänge, bis das Geld zurück ist.</translation>
    </message>
    <message>
        <source>Worked out from the accuracy before and after, or from the right answers of a test.</source>
        <translation>Errechnet aus der Genauigkeit vorher und nachher oder aus den richtigen Antworten eines Tests.</translation>
    </message>
    <message>
        <source>Worked out as those counted of those asked.</source>
        <translation>Errechnet als Anteil der Gezählten an den Gefragten.</translation>
    </message>
    <message>
        <source>Worked out in months between two days.</source>
        <translation>Errechnet in Monaten zwischen zwei Tagen.</translation>
    </message>
    <message>
        <source>Worked out in the three ways in which “the last points cost so many times as much” can be read.</source>
        <translation>Errechnet nach den drei Lesarten von „die letzten Punkte kosten das Soundsovielfache“.</translation>
    </message>
    <message>
        <source>Settled by people once its day has come.</source>
        <translation>Wird von Menschen entschieden, sobald der Tag gekommen ist.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>so many right of 100</source>
        <translation>so viele richtig von 100</translation>
    </message>
    <message>
        <source>points gained</source>
        <translation>Zuwachs in Punkten</translation>
    </message>
    <message>
        <source>better by such a share of what it was</source>
        <translation>besser um diesen Anteil des früheren Werts</translation>
    </message>
    <message>
        <source>what is left to 100%</source>
        <translation>was bis 100&#xa0;% fehlt</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>Erste Zahl</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Zweite Zahl</translation>
    </message>
    <message>
        <source>Cost of an item before</source>
        <translation>Kosten je Vorgang vorher</translation>
    </message>
    <message>
        <source>Cost of an item after</source>
        <translation>Kosten je Vorgang nachher</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Anzahl der Vorgänge</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Right answers in the test</source>
        <translation>Richtige Antworten im Test</translation>
    </message>
    <message>
        <source>Items in the test</source>
        <translation>Vorgänge im Test</translation>
    </message>
    <message>
        <source>How many it was true of</source>
        <translation>Auf wie viele es zutraf</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>Wie viele gefragt wurden</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>Anteil der Übrigen</translation>
    </message>
    <message>
        <source>Quality before the last points</source>
        <translation>Güte vor den letzten Punkten</translation>
    </message>
    <message>
        <source>Quality after them</source>
        <translation>Güte danach</translation>
    </message>
    <message>
        <source>Effort before the last points</source>
        <translation>Aufwand vor den letzten Punkten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimText</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other sources say otherwise: %1.</source>
        <translation>Andere Quellen sagen etwas anderes: %1.</translation>
    </message>
    <message>
        <source>the figures behind it</source>
        <translation>die Zahlen dahinter</translation>
    </message>
    <message>
        <source>the figure itself</source>
        <translation>die Zahl selbst</translation>
    </message>
    <message>
        <source>the period that the volume belongs to</source>
        <translation>der Zeitraum, auf den sich die Menge bezieht</translation>
    </message>
    <message>
        <source>a day on which it could be checked</source>
        <translation>ein Tag, an dem es sich prüfen ließe</translation>
    </message>
    <message>
        <source>the first of the two figures</source>
        <translation>die erste der beiden Zahlen</translation>
    </message>
    <message>
        <source>the second of the two figures</source>
        <translation>die zweite der beiden Zahlen</translation>
    </message>
    <message>
        <source>the cost before</source>
        <translation>die Kosten vorher</translation>
    </message>
    <message>
        <source>the cost after</source>
        <translation>die Kosten nachher</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>die Menge</translation>
    </message>
    <message>
        <source>the one-off cost</source>
        <translation>die einmaligen Kosten</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>der Ausgangswert</translation>
    </message>
    <message>
        <source>the accuracy after</source>
        <translation>die Genauigkeit nachher</translation>
    </message>
    <message>
        <source>how many were right</source>
        <translation>wie viele richtig waren</translation>
    </message>
    <message>
        <source>the size of the test</source>
        <translation>die Größe des Tests</translation>
    </message>
    <message>
        <source>how many were counted</source>
        <translation>wie viele gezählt wurden</translation>
    </message>
    <message>
        <source>how many were asked</source>
        <translation>wie viele gefragt wurden</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>the quality before</source>
        <translation>die Güte vorher</translation>
    </message>
    <message>
        <source>the quality after</source>
        <translation>die Güte nachher</translation>
    </message>
    <message>
        <source>the effort before</source>
        <translation>der Aufwand vorher</translation>
    </message>
    <message>
        <source>Saved on one item</source>
        <translation>Ersparnis je Vorgang</translation>
    </message>
    <message>
        <source>Items that it would take</source>
        <translation>Nötige Vorgänge</translation>
    </message>
    <message>
        <source>Periods until the money is back</source>
        <translation>Zeiträume, bis das Geld zurück ist</translation>
    </message>
    <message>
        <source>True share at least, 95% sure</source>
        <translation>Wahrer Anteil mindestens, zu 95&#xa0;% sicher</translation>
    </message>
    <message>
        <source>True share at most, 95% sure</source>
        <translation>Wahrer Anteil höchstens, zu 95&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Gain in points</source>
        <translation>Zuwachs in Punkten</translation>
    </message>
    <message>
        <source>Gain against before</source>
        <translation>Zuwachs gegenüber vorher</translation>
    </message>
    <message>
        <source>Times fewer errors</source>
        <translation>Weniger Fehler um den Faktor</translation>
    </message>
    <message>
        <source>Test items that each of two arms needs to show it</source>
        <translation>Vorgänge, die jede von zwei Testgruppen braucht, um es zu zeigen</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Summe der Teile</translation>
    </message>
    <message>
        <source>Total effort, read as the whole costing so many times the start</source>
        <translation>Gesamtaufwand, wenn das Ganze das genannte Vielfache des Anfangs kostet</translation>
    </message>
    <message>
        <source>Total effort, read as the addition costing so many times the start</source>
        <translation>Gesamtaufwand, wenn das Hinzukommende das genannte Vielfache des Anfangs kostet</translation>
    </message>
    <message>
        <source>Total effort, read as each further point costing so many times a first one</source>
        <translation>Gesamtaufwand, wenn jeder weitere Punkt das genannte Vielfache eines der ersten Punkte kostet</translation>
    </message>
    <message>
        <source>A further point against a first one, by the first reading</source>
        <translation>Ein weiterer Punkt gegenüber einem der ersten, nach der ersten Lesart</translation>
    </message>
    <message>
        <source>A further point against a first one, by the second reading</source>
        <translation>Ein weiterer Punkt gegenüber einem der ersten, nach der zweiten Lesart</translation>
    </message>
    <message>
        <source>A further point against a first one, by the third reading</source>
        <translation>Ein weiterer Punkt gegenüber einem der ersten, nach der dritten Lesart</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>widerspricht sich</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht zu prüfen</translation>
    </message>
    <message>
        <source>mixes units</source>
        <translation>vermischt Einheiten</translation>
    </message>
    <message>
        <source>several readings</source>
        <translation>mehrere Lesarten</translation>
    </message>
    <message>
        <source>no figure stated</source>
        <translation>keine Zahl angegeben</translation>
    </message>
    <message>
        <source>forecast, open</source>
        <translation>Vorhersage, offen</translation>
    </message>
    <message>
        <source>forecast, due</source>
        <translation>Vorhersage, fällig</translation>
    </message>
    <message>
        <source>forecast, came true</source>
        <translation>Vorhersage, eingetroffen</translation>
    </message>
    <message>
        <source>forecast, did not come true</source>
        <translation>Vorhersage, nicht eingetroffen</translation>
    </message>
    <message>
        <source>It contradicts its own figures.</source>
        <translation>Sie widerspricht ihren eigenen Zahlen.</translation>
    </message>
    <message>
        <source>It contradicts its own figures: %1 is stated, and they come to %2.</source>
        <translation>Sie widerspricht ihren eigenen Zahlen: Angegeben ist %1, aus den Zahlen folgt %2.</translation>
    </message>
    <message>
        <source>It contradicts its own figures: %1 is stated, and they come to %2, which differs by a factor of %3.</source>
        <translation>Sie widerspricht ihren eigenen Zahlen: Angegeben ist %1, aus den Zahlen folgt %2, ein Unterschied um den Faktor %3.</translation>
    </message>
    <message>
        <source>It was due on %1, and nobody has said how it went.</source>
        <translation>Sie war am %1 fällig, und niemand hat gesagt, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <source>It came true.</source>
        <translation>Sie ist eingetroffen.</translation>
    </message>
    <message>
        <source>It did not come true.</source>
        <translation>Sie ist nicht eingetroffen.</translation>
    </message>
    <message>
        <source>It is a forecast without a day on which it could be checked.</source>
        <translation>Sie ist eine Vorhersage ohne einen Tag, an dem sie sich prüfen ließe.</translation>
    </message>
    <message>
        <source>It is open until %1.</source>
        <translation>Sie ist offen bis %1.</translation>
    </message>
    <message>
        <source>It adds up: its own figures come to %1.</source>
        <translation>Sie geht auf: Aus ihren eigenen Zahlen folgt %1.</translation>
    </message>
    <message>
        <source>It cannot be checked as it stands. Its figures come to %1; missing: %2.</source>
        <translation>So, wie sie dasteht, ist sie nicht zu prüfen. Aus ihren Zahlen folgt %1; was fehlt: %2.</translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation>Sie ist nicht zu prüfen.</translation>
    </message>
    <message>
        <source>It cannot be checked. Missing: %1.</source>
        <translation>Sie ist nicht zu prüfen. Was fehlt: %1.</translation>
    </message>
    <message>
        <source>It compares figures of different kinds.</source>
        <translation>Sie vergleicht Zahlen verschiedener Art.</translation>
    </message>
    <message>
        <source>Its words can be read in three ways, with different figures.</source>
        <translation>Ihr Wortlaut lässt drei Lesarten mit verschiedenen Zahlen zu.</translation>
    </message>
    <message>
        <source>The source draws no figure. Its own figures come to %1.</source>
        <translation>Die Quelle zieht selbst keine Zahl daraus. Aus ihren eigenen Zahlen folgt %1.</translation>
    </message>
    <message>
        <source>With a test of 100 items, %1 would mean a true share of %2 to %3.</source>
        <translation>Bei einem Test mit 100 Vorgängen hieße %1, dass der wahre Anteil zwischen %2 und %3 liegt.</translation>
    </message>
    <message>
        <source>A gain was read as a level: from %1 to %2 is a gain of %3.</source>
        <translation>Ein Zuwachs wurde als Stand gelesen: Von %1 auf %2 ist es ein Zuwachs von %3.</translation>
    </message>
    <message>
        <source>A difference was read as something else: from %1 to %2 are %3 points.</source>
        <translation>Ein Unterschied wurde als etwas anderes gelesen: Von %1 auf %2 sind es %3 Punkte.</translation>
    </message>
    <message>
        <source>A test of %1 items is too small to show it: %2 are needed in each arm.</source>
        <translation>Ein Test mit %1 Vorgängen ist zu klein, um das zu zeigen: In jeder Testgruppe sind %2 nötig.</translation>
    </message>
    <message>
        <source>The parts add up to %1.</source>
        <translation>Die Teile ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>The parts are not shares of the same thing: %1 and %2.</source>
        <translation>Die Teile sind keine Anteile am selben Ganzen: %1 und %2.</translation>
    </message>
    <message>
        <source>No study is named: it is not known who was asked, and how many.</source>
        <translation>Keine Untersuchung ist genannt: Es ist nicht bekannt, wer und wie viele gefragt wurden.</translation>
    </message>
    <message>
        <source>The figure named for %1 is not there: %2.</source>
        <translation>Die Zahl, auf die verwiesen wird, gibt es nicht (%1): %2.</translation>
    </message>
    <message>
        <source>One figure is in %1, the other in %2.</source>
        <translation>Eine Zahl ist in %1 angegeben, die andere in %2.</translation>
    </message>
    <message>
        <source>It claims more than its figures bear: %1 against %2.</source>
        <translation>Sie behauptet mehr, als ihre Zahlen hergeben: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>It claims less than its figures bear: %1 against %2.</source>
        <translation>Sie behauptet weniger, als ihre Zahlen hergeben: %1 gegenüber %2.</translation>
    </message>
    <message>
        <source>It would take at least %1 items.</source>
        <translation>Nötig wären mindestens %1 Vorgänge.</translation>
    </message>
    <message>
        <source>The money never comes back: one item costs %1 before and %2 after.</source>
        <translation>Das Geld kommt nie zurück: Ein Vorgang kostet vorher %1 und nachher %2.</translation>
    </message>
    <message>
        <source>The assessment has no date, so it is not known whether the day has come.</source>
        <translation>Die Bewertung hat kein Datum, daher ist nicht bekannt, ob der Tag schon gekommen ist.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <translation>%1 merkt an: %2</translation>
    </message>
    <message>
        <source>%1 holds it to be right. %2</source>
        <translation>%1 hält sie für richtig. %2</translation>
    </message>
    <message>
        <source>%1 holds it to be wrong. %2</source>
        <translation>%1 hält sie für falsch. %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimsPane</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What recomputing it came to</source>
        <translation>Was das Nachrechnen ergeben hat</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Nachgerechnet</translation>
    </message>
    <message>
        <source>From the figures that stand beside the claim</source>
        <translation>Aus den Zahlen, die bei der Behauptung stehen</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>How many times one is the other</source>
        <translation>Um welchen Faktor sich beide unterscheiden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a factor</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Claims, recomputed</source>
        <translation>Behauptungen, nachgerechnet</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is claimed yet. Type in what a vendor or an article says, “100 times cheaper”, with the figures it gives; it is worked out again from these.</source>
        <translation>Noch ist nichts behauptet. Hier eingeben, was ein Anbieter oder ein Artikel sagt, etwa „100-mal billiger“, mit den Zahlen, die er nennt; daraus wird es nachgerechnet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), each worked out again from its own figures.</source>
        <translation>
            <numerusform>%Ln Behauptung, aus ihren eigenen Zahlen nachgerechnet.</numerusform>
            <numerusform>%Ln Behauptungen, jede aus ihren eigenen Zahlen nachgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them does not hold.</source>
        <translation>
            <numerusform>%Ln davon trifft nicht zu.</numerusform>
            <numerusform>%Ln davon treffen nicht zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is contradicted.</source>
        <translation>Keine davon ist widerlegt.</translation>
    </message>
    <message>
        <source>Remove a claim</source>
        <translation>Behauptung entfernen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Commands</name>
    <message>
        <source>%1 · on</source>
        <comment>menu of a command that is switched on</comment>
        <translation>%1 · an</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ComparePage</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Keep this state …</source>
        <translation>Diesen Stand behalten …</translation>
    </message>
    <message>
        <source>Store the document as it is now under a name, inside the document</source>
        <translation>Das Dokument in seinem jetzigen Stand unter einem Namen im Dokument selbst ablegen</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected version from the document, or the file from this list</source>
        <translation>Die ausgewählte Version aus dem Dokument oder die Datei aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Compare the document with</source>
        <translation>Das Dokument vergleichen mit</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>Bewertungen (*.tunepoint);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Version entfernen</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Keep the present state under a name and change something, or add another file.</source>
        <translation>Noch gibt es nichts zum Vergleichen. Den jetzigen Stand unter einem Namen behalten und etwas ändern, oder eine andere Datei hinzufügen.</translation>
    </message>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>Das Dokument enthält Fehler; diese zuerst berichtigen.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>One of the two documents has errors and cannot be evaluated.</source>
        <translation>Eines der beiden Dokumente enthält Fehler und lässt sich nicht auswerten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Ticked ones stand side by side; the change is explained from the selected one to the present state, or to another that you choose.</source>
        <translation>Angekreuzte stehen nebeneinander; erklärt wird die Änderung vom ausgewählten zum jetzigen Stand oder zu einem anderen nach Wahl.</translation>
    </message>
    <message>
        <source>State that the change leads to</source>
        <translation>Stand, zu dem die Änderung führt</translation>
    </message>
    <message>
        <source>From the selected one to</source>
        <translation>Vom ausgewählten zu</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CompareResults</name>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen nebeneinander</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Figure to explain</source>
        <translation>Zu erklärende Zahl</translation>
    </message>
    <message>
        <source>What each input changed</source>
        <translation>Was jede Eingabe geändert hat</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Woher die Änderung kommt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What made the change is being worked out …</source>
        <translation>Was die Änderung bewirkt hat, wird berechnet …</translation>
    </message>
    <message>
        <source>No figure that both have has moved.</source>
        <translation>Keine Zahl, die beide haben, hat sich geändert.</translation>
    </message>
    <message>
        <source>Smaller parts</source>
        <translation>Kleinere Beiträge</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>Antwort wird berechnet …</translation>
    </message>
    <message>
        <source>The trials and the central case, every input at its median, do not agree on the option. For the central case:</source>
        <translation>Durchläufe und mittlerer Fall, jede Eingabe auf ihrem Median, kommen nicht zur selben Option. Für den mittleren Fall gilt:</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median.</translation>
    </message>
    <message>
        <source>Net present value: expected, the mean over %1 trials. All other figures: central case, every input at its median.</source>
        <translation>Kapitalwert: Erwartungswert, das Mittel über %1 Durchläufe. Alle anderen Werte: mittlerer Fall, jede Eingabe auf ihrem Median.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>These are figures of the central case: every input at its median.</source>
        <translation>Dies sind Werte des mittleren Falls: jede Eingabe auf ihrem Median.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CompareTables</name>
    <message>
        <source>Recommended option</source>
        <translation>Empfohlene Option</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Shapley value of the input</source>
        <translation>Shapley-Wert der Eingabe</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Plus oder minus</translation>
    </message>
    <message>
        <source>Standard error of the drawn orders</source>
        <translation>Standardfehler der gezogenen Reihenfolgen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ComparisonText</name>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>Geld zurück: Dauer</translation>
    </message>
    <message>
        <source>Cost of a right item</source>
        <translation>Kosten eines richtigen Vorgangs</translation>
    </message>
    <message>
        <source>Chance of being best</source>
        <translation>Wahrscheinlichkeit, die beste zu sein</translation>
    </message>
    <message>
        <source>Chance of a loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Order of the options</source>
        <translation>Reihenfolge der Optionen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Prices and facts of the catalogue</source>
        <translation>Preise und Angaben des Katalogs</translation>
    </message>
    <message>
        <source>Currency and exchange rate</source>
        <translation>Währung und Wechselkurs</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>Betrachtete Monate</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>Pilot %1</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Wertungen von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a document: entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stated costs</source>
        <translation>angegebene Kosten</translation>
    </message>
    <message>
        <source>kind of option</source>
        <translation>Art der Option</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> with </source>
        <comment>between inputs that change together</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>the same, other source</source>
        <translation>gleich, andere Quelle</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 is recommended as before.</source>
        <translation>Empfohlen wird wie zuvor %1.</translation>
    </message>
    <message>
        <source>No option is recommended, as before.</source>
        <translation>Wie zuvor wird keine Option empfohlen.</translation>
    </message>
    <message>
        <source>%1 is recommended now; before, no option was.</source>
        <translation>Jetzt wird %1 empfohlen; zuvor wurde keine Option empfohlen.</translation>
    </message>
    <message>
        <source>No option is recommended any more; it was %1.</source>
        <translation>Es wird keine Option mehr empfohlen; zuvor war es %1.</translation>
    </message>
    <message>
        <source>%1 is recommended now instead of %2.</source>
        <translation>Jetzt wird %1 statt %2 empfohlen.</translation>
    </message>
    <message>
        <source>This change alone is enough: %1.</source>
        <translation>Diese Änderung allein genügt: %1.</translation>
    </message>
    <message>
        <source>Enough together: %1.</source>
        <translation>Zusammen genügen: %1.</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <comment>what counts then</comment>
        <translation>nicht angegeben: %1</translation>
    </message>
    <message>
        <source>Each input&apos;s part is what it changes on average, whichever change is made first (Shapley value); worked out exactly from %1 mixtures of the two states.</source>
        <translation>Der Anteil einer Eingabe ist, was sie im Mittel ändert, gleich welche Änderung zuerst kommt (Shapley-Wert); genau berechnet aus %1 Mischungen der beiden Stände.</translation>
    </message>
    <message>
        <source>Each input&apos;s part is what it changes on average over %1 orders of making the changes, drawn by chance (Shapley value), with the standard error behind ±.</source>
        <translation>Der Anteil einer Eingabe ist, was sie im Mittel über %1 zufällig gezogene Reihenfolgen der Änderungen ändert (Shapley-Wert), mit dem Standardfehler hinter ±.</translation>
    </message>
    <message>
        <source>%1: its part in the change of the answer is %2; without it the new winner would not win.</source>
        <translation>%1: Anteil an der Änderung der Antwort %2; ohne diese Änderung würde der neue Sieger nicht gewinnen.</translation>
    </message>
    <message>
        <source>%1: its part in the change of the answer is %2.</source>
        <translation>%1: Anteil an der Änderung der Antwort %2.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ContributionsPicture</name>
    <message>
        <source>What each criterion adds</source>
        <translation>Was jedes Kriterium beiträgt</translation>
    </message>
    <message>
        <source>Weighted value: 0 the worst, 1 the best on every criterion</source>
        <translation>Gewichteter Wert: 0 die schlechteste, 1 die beste in jedem Kriterium</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria: each needs a figure for every criterion that counts, and must meet every hard condition.</source>
        <translation>Keine Option lässt sich nach den Kriterien einreihen: Jede braucht eine Zahl für jedes Kriterium, das zählt, und muss jede harte Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>By weighted sum</source>
        <translation>Nach der gewichteten Summe</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Gewichteter Wert</translation>
    </message>
    <message>
        <source>Sum of weight times value (multi-attribute value)</source>
        <translation>Summe aus Gewicht mal Wert (multiattributiver Wert)</translation>
    </message>
    <message>
        <source>Weight times value</source>
        <translation>Gewicht mal Wert</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>place, option, weighted value</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion: what it adds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Weighted value, 0 to 1</source>
        <translation>Gewichteter Wert, 0 bis 1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostPartsPicture</name>
    <message>
        <source>What the money goes into</source>
        <translation>Wofür das Geld ausgegeben wird</translation>
    </message>
    <message>
        <source>Cost over the horizon (%1)</source>
        <translation>Kosten über den Zeitraum (%1)</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>Das Diagramm ist leer: Es gibt keine Option zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 costs %2: %3.</source>
        <translation>%1 kostet %2: %3.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total cost of ownership, not discounted</source>
        <translation>Gesamtkosten (TCO), nicht abgezinst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>Noch nichts zu zeichnen. Optionen hinzufügen und angeben, was sie kosten.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostsTab</name>
    <message>
        <source>Add a cost</source>
        <translation>Kosten hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Change each month</source>
        <translation>Änderung jeden Monat</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>Angegebene Kosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Von Monat</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Bis Monat</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The first month lies behind the last.</source>
        <translation>Der erste Monat liegt hinter dem letzten.</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>Alle wie viele Monate</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>This option costs exactly what stands here. Negative amounts are benefits.</source>
        <translation>Diese Option kostet genau, was hier steht. Negative Beträge sind Nutzen.</translation>
    </message>
    <message>
        <source>On top of what the figures of this kind of option come to. Negative amounts are benefits.</source>
        <translation>Zusätzlich zu dem, was die Zahlen dieser Art von Option ergeben. Negative Beträge sind Nutzen.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Neue Kosten</translation>
    </message>
    <message>
        <source>Remove a cost</source>
        <translation>Kosten entfernen</translation>
    </message>
    <message>
        <source>Change a cost</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>No cost is stated; none need be. Add what the figures do not hold, such as a contract or a licence.</source>
        <translation>Keine Kosten sind angegeben; es müssen auch keine sein. Hierher gehört, was die Zahlen nicht enthalten, etwa ein Vertrag oder eine Lizenz.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriteriaStart</name>
    <message>
        <source>Does more count than money?</source>
        <translation>Zählt mehr als Geld?</translation>
    </message>
    <message>
        <source>Judge by several criteria</source>
        <translation>Nach mehreren Kriterien beurteilen</translation>
    </message>
    <message>
        <source>So far the answer goes by money alone. Judge the options by cost, accuracy, time to first use, control of the data, compliance, upkeep and more, each weighed as your team sees it. You will see what each criterion adds, how far a weight may move before another option wins, how often each option takes which place, and whether other methods agree.</source>
        <translation>Bisher richtet sich die Antwort allein nach Geld. Die Optionen lassen sich auch nach Kosten, Genauigkeit, Zeit bis zum ersten Einsatz, Kontrolle über die Daten, Regeltreue, Pflege und mehr beurteilen, jedes so gewichtet, wie das Team es sieht. Dann zeigt sich, was jedes Kriterium beiträgt, wie weit sich ein Gewicht bewegen darf, bevor eine andere Option gewinnt, wie oft jede Option welchen Platz belegt und ob andere Verfahren zustimmen.</translation>
    </message>
    <message>
        <source>The answer goes on to count money until you say that the criteria decide.</source>
        <translation>Die Antwort richtet sich weiter nach Geld, bis angegeben ist, dass die Kriterien entscheiden.</translation>
    </message>
    <message>
        <source>Add the offered criteria</source>
        <translation>Angebotene Kriterien hinzufügen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriteriaTab</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Share of its group</source>
        <translation>Anteil an seiner Gruppe</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>Of your own, below %1</source>
        <translation>Ein eigenes, unter %1</translation>
    </message>
    <message>
        <source>All that are offered</source>
        <translation>Alle angebotenen</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriterionForm</name>
    <message>
        <source>Scores of our own</source>
        <translation>Eigene Wertungen</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <comment>a figure</comment>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Move a criterion in the tree</source>
        <translation>Kriterium im Baum verschieben</translation>
    </message>
    <message>
        <source>Preference function of PROMETHEE II; the other methods do not read it</source>
        <translation>Präferenzfunktion von PROMETHEE II; die anderen Verfahren lesen sie nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>Was es liest</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>How figures become values</source>
        <translation>Wie aus Zahlen Werte werden</translation>
    </message>
    <message>
        <source>Differences count</source>
        <translation>Unterschiede zählen</translation>
    </message>
    <message>
        <source>No difference up to</source>
        <translation>Kein Unterschied bis</translation>
    </message>
    <message>
        <source>In full from</source>
        <translation>Ganz ab</translation>
    </message>
    <message>
        <source>Width of the bell</source>
        <translation>Breite der Glocke</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Kriterium ändern</translation>
    </message>
    <message>
        <source>It holds together the criteria below it and has no figures of its own.</source>
        <translation>Es hält die Kriterien darunter zusammen und hat keine eigenen Zahlen.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>oberste Ebene</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CumulativePicture</name>
    <message>
        <source>%1 overtakes %2 in month %3</source>
        <translation>%1 überholt %2 in Monat %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Paid up to then (%1)</source>
        <translation>Bis dahin bezahlt (%1)</translation>
    </message>
    <message>
        <source>Gained up to then against going on as today (%1)</source>
        <translation>Bis dahin gewonnen gegenüber „weiter wie heute“ (%1)</translation>
    </message>
    <message>
        <source>Out of the running and beyond the edge: %1.</source>
        <translation>Ausgeschieden und außerhalb des Bildes: %1.</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Zeitverlauf</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>Geld im Zeitverlauf</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>Das Diagramm ist leer: Es gibt keine Option zum Vergleichen.</translation>
    </message>
    <message>
        <source>What each option has cost, month by month.</source>
        <translation>Was jede Option gekostet hat, Monat für Monat.</translation>
    </message>
    <message>
        <source>What each option has gained against going on as today, month by month.</source>
        <translation>Was jede Option gegenüber „weiter wie heute“ gewonnen hat, Monat für Monat.</translation>
    </message>
    <message>
        <source>%1: %2 after %3.</source>
        <translation>%1: %2 (bisher: %3).</translation>
    </message>
    <message>
        <source>0 is the start; later figures are at the month&apos;s end</source>
        <translation>0 ist der Beginn; spätere Zahlen gelten am Monatsende</translation>
    </message>
    <message>
        <source>%1
after month %2: %3</source>
        <translation>%1
nach Monat %2: %3</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>Noch nichts zu zeichnen. Optionen hinzufügen und angeben, was sie kosten.</translation>
    </message>
    <message>
        <source>%1: in eight cases of ten between %2 and %3 after %4.</source>
        <translation>%1: in acht von zehn Fällen zwischen %2 und %3 nach %4.</translation>
    </message>
    <message>
        <source>%1: low</source>
        <comment>an option</comment>
        <translation>%1: niedrig</translation>
    </message>
    <message>
        <source>10th percentile (P10): in nine cases of ten it is more</source>
        <translation>10. Perzentil (P10): in neun von zehn Fällen ist es mehr</translation>
    </message>
    <message>
        <source>%1: high</source>
        <comment>an option</comment>
        <translation>%1: hoch</translation>
    </message>
    <message>
        <source>90th percentile (P90): in nine cases of ten it is less</source>
        <translation>90. Perzentil (P90): in neun von zehn Fällen ist es weniger</translation>
    </message>
    <message>
        <source>money back after %1</source>
        <translation>Geld zurück, Dauer: %1</translation>
    </message>
    <message>
        <source>What today&apos;s process costs is unknown. State it under Task to see the gain against it; Cost shows what each option costs.</source>
        <translation>Was der heutige Ablauf kostet, ist unbekannt. Wer es unter „Aufgabe“ angibt, sieht den Gewinn ihm gegenüber; „Kosten“ zeigt, was jede Option kostet.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CurrencyField</name>
    <message>
        <source>Three letters, like EUR.</source>
        <translation>Drei Buchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DateField</name>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Not a day. Write it like 2026-11-21.</source>
        <translation>Kein Tag. Das Datum wie 2026-11-21 schreiben.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DayAnswer</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Set the date to today</source>
        <translation>Das Datum auf heute setzen</translation>
    </message>
    <message>
        <source>Without a day, prices and closing dates are not checked.</source>
        <translation>Ohne Datum werden Preise und Schlusstermine nicht geprüft.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecideForm</name>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Decide for what is recommended</source>
        <translation>Für das Empfohlene entscheiden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>A winner that is the best in fewer of the trials is called no clear one</source>
        <translation>Ein Sieger, der in weniger Durchläufen der beste ist, gilt nicht als klar</translation>
    </message>
    <message>
        <source>An option with a higher chance of a net present value below zero is ruled out</source>
        <translation>Eine Option mit höherer Wahrscheinlichkeit eines Kapitalwerts unter null scheidet aus</translation>
    </message>
    <message>
        <source>An option whose worst outcomes are worth less on average is ruled out (conditional value at risk)</source>
        <translation>Eine Option, deren schlechteste Ergebnisse im Mittel weniger wert sind, scheidet aus (bedingter Risikowert)</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>Wir wählen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>What decides, and what may be risked</source>
        <translation>Was entscheidet und was riskiert werden darf</translation>
    </message>
    <message>
        <source>The best is</source>
        <translation>Das Beste ist</translation>
    </message>
    <message>
        <source>Clear winner from (%)</source>
        <translation>Klarer Sieger ab (%)</translation>
    </message>
    <message>
        <source>Chance of loss at most (%)</source>
        <translation>Verlustwahrscheinlichkeit höchstens (%)</translation>
    </message>
    <message>
        <source>Worst outcomes: share (%)</source>
        <translation>Schlechteste Ergebnisse: Anteil (%)</translation>
    </message>
    <message>
        <source>Their mean at least</source>
        <translation>Ihr Mittel mindestens</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <source>That is what is recommended today.</source>
        <translation>Das ist die heutige Empfehlung.</translation>
    </message>
    <message>
        <source>Recommended today: %1.</source>
        <translation>Heute empfohlen: %1.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriterien und Wertungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionProblems</name>
    <message>
        <source>The comparison needs %1 rows of as many judgements, one for each criterion of the group.</source>
        <translation>Der Vergleich braucht %1 Zeilen mit ebenso vielen Urteilen, je eines für jedes Kriterium der Gruppe.</translation>
    </message>
    <message>
        <source>The two judgements of a pair contradict each other: %1 one way and %2 the other. One must be 1 divided by the other.</source>
        <translation>Die beiden Urteile eines Paares widersprechen einander: %1 in der einen Richtung und %2 in der anderen. Das eine muss 1 geteilt durch das andere sein.</translation>
    </message>
    <message>
        <source>The weights add up to %1 and were scaled to 1.</source>
        <translation>Die Gewichte ergeben zusammen %1 und wurden auf 1 umgerechnet.</translation>
    </message>
    <message>
        <source>All weights are 0, so every criterion counts the same. State what matters more.</source>
        <translation>Alle Gewichte sind 0, daher zählt jedes Kriterium gleich viel. Angeben, was wichtiger ist.</translation>
    </message>
    <message>
        <source>The stated weights add up to %1 and leave nothing for those that are unknown, which count for nothing. Lower the stated ones, or state all.</source>
        <translation>Die angegebenen Gewichte ergeben zusammen %1 und lassen für die unbekannten nichts übrig; diese zählen daher nicht. Die angegebenen senken oder alle angeben.</translation>
    </message>
    <message>
        <source>The criterion %1 has not been judged, so its group goes by the weights stated with the criteria. Complete the judgements.</source>
        <translation>Das Kriterium %1 ist nicht beurteilt; daher gelten in seiner Gruppe die Gewichte, die bei den Kriterien angegeben sind. Die fehlenden Urteile ergänzen.</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (consistency ratio %1, at most 0.1 is asked for). Look again at %2 against %3: %4 was said, %5 would fit.</source>
        <translation>Die Vergleiche widersprechen einander (Konsistenzverhältnis %1, verlangt ist höchstens 0,1). %2 gegen %3 noch einmal ansehen: Gesagt wurde %4, passen würde %5.</translation>
    </message>
    <message>
        <source>The comparisons with the best and the worst criterion contradict each other (consistency ratio %1, at most 0.1 is asked for). Look again at %2.</source>
        <translation>Die Vergleiche mit dem besten und dem schlechtesten Kriterium widersprechen einander (Konsistenzverhältnis %1, verlangt ist höchstens 0,1). %2 noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The best and the worst option set the scale of %1, so adding or removing an option can change the order of the others. Fix its worst and best value.</source>
        <translation>Die beste und die schlechteste Option bestimmen die Skala von %1. Kommt eine Option hinzu oder fällt eine weg, kann sich daher die Reihenfolge der anderen ändern. Den schlechtesten und den besten Wert festlegen.</translation>
    </message>
    <message>
        <source>The value function of %1 runs against its stated direction; the value function counts.</source>
        <translation>Die Wertfunktion von %1 läuft der angegebenen Richtung entgegen; es gilt die Wertfunktion.</translation>
    </message>
    <message>
        <source>%1 reaches %3 on %2, outside the range from %4 to %5, and is valued like its end. Widen the range.</source>
        <translation>%1 erreicht bei %2 den Wert %3, außerhalb der Spanne von %4 bis %5, und wird wie deren Ende bewertet. Die Spanne erweitern.</translation>
    </message>
    <message>
        <source>%1 has no figure for %2 and is not ranked by the criteria. Enter a score.</source>
        <translation>%1 hat keine Zahl für %2 und wird nach den Kriterien nicht eingereiht. Eine Wertung eingeben.</translation>
    </message>
    <message>
        <source>No option has a figure for %1, so it counts for nothing. Enter scores, or remove it.</source>
        <translation>Keine Option hat eine Zahl für %1, daher zählt es nicht. Wertungen eingeben oder das Kriterium entfernen.</translation>
    </message>
    <message>
        <source>The winner depends on the method: %1 by the weighted sum, %3 by %2. Treat the order with caution.</source>
        <translation>Der Sieger hängt vom Verfahren ab: %1 nach der gewichteten Summe, %3 nach %2. Die Reihenfolge mit Vorsicht behandeln.</translation>
    </message>
    <message>
        <source>%1 asks for a skill that the team does not have (%2; needed: %3, there: %4). Plan training or outside help.</source>
        <translation>%1 verlangt ein Können, das dem Team fehlt (%2; nötig: %3, vorhanden: %4). Schulung oder Hilfe von außen einplanen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionText</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What it takes to begin, and what it takes to go on.</source>
        <translation>Was der Beginn verlangt und was das Weitermachen verlangt.</translation>
    </message>
    <message>
        <source>Cost to start</source>
        <translation>Kosten zu Beginn</translation>
    </message>
    <message>
        <source>Examples, training, people and set-up, paid once.</source>
        <translation>Beispiele, Training, Menschen und Einrichtung, einmal bezahlt.</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Calls, serving, review and upkeep in a month.</source>
        <translation>Aufrufe, Betrieb des Modells, Prüfung und Pflege in einem Monat.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of answers that are right.</source>
        <translation>Der Anteil der Antworten, die richtig sind.</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>Zeit bis zum ersten Einsatz</translation>
    </message>
    <message>
        <source>Weeks until the first item is handled.</source>
        <translation>Wochen, bis der erste Vorgang bearbeitet ist.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Seconds that an answer takes, at busy times.</source>
        <translation>Sekunden, die eine Antwort dauert, wenn viel los ist.</translation>
    </message>
    <message>
        <source>Whether the same input gets the same form of answer, in the format asked for.</source>
        <translation>Ob die gleiche Eingabe die gleiche Form der Antwort ergibt, im verlangten Format.</translation>
    </message>
    <message>
        <source>Control and place of data</source>
        <translation>Kontrolle und Ort der Daten</translation>
    </message>
    <message>
        <source>Where data and weights are, and who may stop the service.</source>
        <translation>Wo Daten und Gewichte liegen und wer den Dienst einstellen kann.</translation>
    </message>
    <message>
        <source>Compliance and reasons</source>
        <translation>Regeltreue und Begründung</translation>
    </message>
    <message>
        <source>Whether an answer can be traced to a rule, a source or a fixed version.</source>
        <translation>Ob sich eine Antwort auf eine Regel, eine Quelle oder eine feste Fassung zurückführen lässt.</translation>
    </message>
    <message>
        <source>Ease of upkeep</source>
        <translation>Leichte Pflege</translation>
    </message>
    <message>
        <source>What a change of method, data or base model asks for.</source>
        <translation>Was ein Wechsel des Verfahrens, der Daten oder des Basismodells verlangt.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Übertragbarkeit</translation>
    </message>
    <message>
        <source>Whether it moves to another provider: own weights, or a prompt to take along.</source>
        <translation>Ob es zu einem anderen Anbieter umziehen kann: mit eigenen Gewichten oder einem Prompt zum Mitnehmen.</translation>
    </message>
    <message>
        <source>Generality</source>
        <translation>Allgemeinheit</translation>
    </message>
    <message>
        <source>Whether new kinds of input are served without new training.</source>
        <translation>Ob neue Arten von Eingaben ohne neues Training bedient werden.</translation>
    </message>
    <message>
        <source>Fit with the team</source>
        <translation>Passung zum Team</translation>
    </message>
    <message>
        <source>Whether the team has the skills that the option asks for.</source>
        <translation>Ob das Team das Können hat, das die Option verlangt.</translation>
    </message>
    <message>
        <source>Little risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>How little can go wrong: delay, failed training, a provider that leaves.</source>
        <translation>Wie wenig schiefgehen kann: Verzug, misslungenes Training, ein Anbieter, der aufgibt.</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>Stated directly</source>
        <translation>Direkt angegeben</translation>
    </message>
    <message>
        <source>Swing points</source>
        <translation>Punkte für die Spanne (Swing)</translation>
    </message>
    <message>
        <source>From the order alone</source>
        <translation>Nur aus der Reihenfolge</translation>
    </message>
    <message>
        <source>Pairwise comparison (AHP)</source>
        <translation>Paarvergleich (AHP)</translation>
    </message>
    <message>
        <source>Best and worst criterion</source>
        <translation>Bestes und schlechtestes Kriterium</translation>
    </message>
    <message>
        <source>Any difference counts in full</source>
        <translation>Jeder Unterschied zählt voll</translation>
    </message>
    <message>
        <source>Counts in full beyond a threshold</source>
        <translation>Zählt jenseits einer Schwelle voll</translation>
    </message>
    <message>
        <source>Counts in proportion up to a threshold</source>
        <translation>Zählt bis zu einer Schwelle anteilig</translation>
    </message>
    <message>
        <source>Counts half, then in full</source>
        <translation>Zählt erst halb, dann voll</translation>
    </message>
    <message>
        <source>Counts in proportion between two thresholds</source>
        <translation>Zählt zwischen zwei Schwellen anteilig</translation>
    </message>
    <message>
        <source>Counts along a bell curve</source>
        <translation>Zählt entlang einer Glockenkurve</translation>
    </message>
    <message>
        <source>TOPSIS puts %2 before %1. It measures each criterion against the length of its column, so that %3 decides less or more there: its part in the difference is %5, and %4 in the weighted sum.</source>
        <translation>TOPSIS setzt %2 vor %1. Es misst jedes Kriterium an der Länge seiner Spalte, sodass %3 dort weniger oder mehr entscheidet: Der Anteil am Unterschied ist %5, in der gewichteten Summe %4.</translation>
    </message>
    <message>
        <source>TOPSIS puts %2 before %1. It squares distances, so that one large lag weighs more than several small ones: %3 makes up %5 of the distance of %1 to the ideal, and %4 of the difference in the weighted sum.</source>
        <translation>TOPSIS setzt %2 vor %1. Es quadriert Abstände, sodass ein großer Rückstand mehr wiegt als mehrere kleine: %3 macht %5 des Abstands von %1 zum Ideal aus und %4 des Unterschieds in der gewichteten Summe.</translation>
    </message>
    <message>
        <source>VIKOR puts %2 before %1. It also counts the largest single drawback, and that of %1 is %3: %4 of all, against %5 for the worst of %2.</source>
        <translation>VIKOR setzt %2 vor %1. Es zählt auch den größten einzelnen Nachteil, und der liegt bei %1 in %3: %4 von allem, gegenüber %5 beim schlimmsten von %2.</translation>
    </message>
    <message>
        <source>VIKOR puts %2 before %1. It measures %3 by the range of the options alone (a drawback of %4 for %1, %5 for %2), not by the value function.</source>
        <translation>VIKOR setzt %2 vor %1. Es misst %3 allein an der Spanne der Optionen (ein Nachteil von %4 für %1, %5 für %2), nicht an der Wertfunktion.</translation>
    </message>
    <message>
        <source>PROMETHEE puts %2 before %1. It asks how many options are beaten, not by how much, so that %3 has a part of %5 in the difference, and %4 in the weighted sum.</source>
        <translation>PROMETHEE setzt %2 vor %1. Es fragt, wie viele Optionen geschlagen werden, nicht wie deutlich, sodass %3 einen Anteil von %5 am Unterschied hat, in der gewichteten Summe %4.</translation>
    </message>
    <message>
        <source>The judgements are consistent enough: the consistency ratio is %1, at most 0.1 is asked for.</source>
        <translation>Die Urteile sind schlüssig genug: Das Konsistenzverhältnis ist %1, verlangt ist höchstens 0,1.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: the consistency ratio is %1, at most 0.1 is asked for.</source>
        <translation>Die Urteile widersprechen einander: Das Konsistenzverhältnis ist %1, verlangt ist höchstens 0,1.</translation>
    </message>
    <message>
        <source>Look again at %1 against %2: %3 was said, %4 would fit.</source>
        <translation>%1 gegen %2 noch einmal prüfen: Angegeben war %3, passen würde %4.</translation>
    </message>
    <message>
        <source>Look again at %1.</source>
        <translation>%1 noch einmal prüfen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consistent output</source>
        <translation>Gleichmäßige Ausgabe</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DensityView</name>
    <message>
        <source>Where the figure may lie</source>
        <translation>Wo die Zahl liegen kann</translation>
    </message>
    <message>
        <source>A picture of the range that the fields beside it state.</source>
        <translation>Ein Bild der Spanne, die in den Feldern daneben steht.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DirectWeights</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The weight still holds</source>
        <translation>Das Gewicht gilt weiter</translation>
    </message>
    <message>
        <source>The range of the criterion has changed since its weight was given</source>
        <translation>Die Spanne des Kriteriums hat sich geändert, seit sein Gewicht angegeben wurde</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Keep a weight for a new range</source>
        <translation>Gewicht für eine neue Spanne behalten</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weight of %1 as stated</source>
        <translation>Gewicht von %1, wie angegeben</translation>
    </message>
    <message>
        <source>Green band: from %1 to %2 the winner stays the same.</source>
        <translation>Grünes Band: Von %1 bis %2 bleibt der Sieger derselbe.</translation>
    </message>
    <message>
        <source>Orange line: how uncertain the weight is, %1 (P10 to P90).</source>
        <translation>Orange Linie: wie unsicher das Gewicht ist, %1 (P10 bis P90).</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DistributionPanel</name>
    <message>
        <source>Chance of a loss: %1.</source>
        <translation>Verlustgefahr: %1.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Net present value against going on as today</source>
        <translation>Kapitalwert gegenüber „weiter wie heute“</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total cost over the horizon, not discounted</source>
        <translation>Gesamtkosten über den Zeitraum, nicht abgezinst</translation>
    </message>
    <message>
        <source>Choose an option to read its curve in words.</source>
        <translation>Eine Option wählen, um ihre Kurve in Worten zu lesen.</translation>
    </message>
    <message>
        <source>%1: the central case, every input at its median, is worth %2. In %3 of the trials it turns out to be less.</source>
        <translation>%1: Der mittlere Fall, jede Eingabe auf ihrem Median, ist %2 wert. In %3 der Durchläufe wird es weniger.</translation>
    </message>
    <message>
        <source>In eight trials of ten it is worth %1 to %2; the median of the trials is %3.</source>
        <translation>In acht von zehn Durchläufen ist es %1 bis %2 wert; der Median der Durchläufe ist %3.</translation>
    </message>
    <message>
        <source>The cost of the central case, %1, is enough in %2 of the trials. Set %3 more aside and eight trials in ten stay within.</source>
        <translation>Die Kosten des mittleren Falls, %1, reichen in %2 der Durchläufe. Wer %3 zurücklegt, bleibt in acht von zehn Durchläufen darin.</translation>
    </message>
    <message>
        <source>The cost of the central case, %1, is enough in %2 of the trials: eight in ten stay within it.</source>
        <translation>Die Kosten des mittleren Falls, %1, reichen in %2 der Durchläufe: Acht von zehn bleiben darin.</translation>
    </message>
    <message numerus="yes">
        <source>The curves are of %Ln trial(s).</source>
        <translation>
            <numerusform>Die Kurven sind aus %Ln Durchlauf.</numerusform>
            <numerusform>Die Kurven sind aus %Ln Durchläufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline&apos;s figures are of %1.</source>
        <comment>number of trials</comment>
        <translation>Die Zahlen der Überschrift sind aus %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DistributionPicture</name>
    <message>
        <source>How the worth may turn out</source>
        <translation>Wie der Wert ausfallen kann</translation>
    </message>
    <message>
        <source>How the cost may turn out</source>
        <translation>Wie die Kosten ausfallen können</translation>
    </message>
    <message>
        <source>Worth today against going on as today (%1)</source>
        <translation>Heutiger Wert gegenüber „weiter wie heute“ (%1)</translation>
    </message>
    <message>
        <source>Total cost over the horizon (%1)</source>
        <translation>Gesamtkosten über den Zeitraum (%1)</translation>
    </message>
    <message>
        <source>Chance of at least so much</source>
        <translation>Wahrscheinlichkeit von mindestens so viel</translation>
    </message>
    <message>
        <source>Chance of no more than so much</source>
        <translation>Wahrscheinlichkeit von höchstens so viel</translation>
    </message>
    <message>
        <source>The chart is empty until the trials have been run.</source>
        <translation>Das Diagramm ist leer, bis die Durchläufe gerechnet sind.</translation>
    </message>
    <message>
        <source>How likely each option is to be worth at least so much.</source>
        <translation>Wie wahrscheinlich jede Option mindestens so viel wert ist.</translation>
    </message>
    <message>
        <source>How likely each option is to cost no more than so much.</source>
        <translation>Wie wahrscheinlich jede Option höchstens so viel kostet.</translation>
    </message>
    <message>
        <source>%1: %2 in the middle, %3 to %4 in eight cases of ten.</source>
        <translation>%1: in der Mitte %2, in acht von zehn Fällen %3 bis %4.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Point estimate</source>
        <translation>Punktschätzung</translation>
    </message>
    <message>
        <source>The central case: every quantity at its median</source>
        <translation>Der mittlere Fall: jede Größe bei ihrem Median</translation>
    </message>
    <message>
        <source>Trials worth less than that</source>
        <translation>Durchläufe mit weniger Wert</translation>
    </message>
    <message>
        <source>Trials that cost no more than that</source>
        <translation>Durchläufe, die nicht mehr kosten</translation>
    </message>
    <message>
        <source>Cumulative probability of the point estimate</source>
        <translation>Kumulierte Wahrscheinlichkeit der Punktschätzung</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>percentile</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 of the trials lie below</source>
        <translation>%1 der Durchläufe liegen darunter</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Share of the trials with a net present value below zero</source>
        <translation>Anteil der Durchläufe mit einem Kapitalwert unter null</translation>
    </message>
    <message>
        <source>Contingency for P80</source>
        <translation>Rücklage für P80</translation>
    </message>
    <message>
        <source>What to add to the point estimate so that eight trials in ten stay within</source>
        <translation>Was zur Punktschätzung hinzukommt, damit acht von zehn Durchläufen darunter bleiben</translation>
    </message>
    <message>
        <source>%1
%2 or more: %3 of the trials</source>
        <translation>%1
%2 oder mehr: %3 der Durchläufe</translation>
    </message>
    <message>
        <source>%1
%2 or less: %3 of the trials</source>
        <translation>%1
%2 oder weniger: %3 der Durchläufe</translation>
    </message>
    <message>
        <source>The curves appear as soon as the uncertain figures have been drawn.</source>
        <translation>Die Kurven erscheinen, sobald die unsicheren Zahlen gezogen sind.</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <comment>percentile, amount</comment>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>point estimate %1</source>
        <translation>Punktschätzung %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentCard</name>
    <message>
        <source>Working out the answer …</source>
        <translation>Antwort wird berechnet …</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentFile</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint)</source>
        <translation>Bewertungen (*.tunepoint)</translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation>Bewertung ohne Titel</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Assessments and their reports (*.tunepoint *.pdf);;All files (*)</source>
        <translation>Bewertungen und ihre Berichte (*.tunepoint *.pdf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentFiles</name>
    <message>
        <source>“%1” is open here or at somebody else&apos;s. Close it first.</source>
        <translation>„%1“ ist hier oder bei jemand anderem geöffnet. Zuerst dort schließen.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed: %2.</source>
        <translation>„%1“ konnte nicht umbenannt werden: %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>title of a document</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it stays where it is.</source>
        <translation>„%1“ konnte nicht in den Papierkorb gelegt werden und bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Wie wurde das berechnet?</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>Zurück zur vorigen Zahl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure, an option</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This option is no longer there, or the document holds an error.</source>
        <translation>Diese Option gibt es nicht mehr, oder das Dokument enthält einen Fehler.</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>The central case: every figure at its median. Definition %1; %2.</source>
        <translation>Der mittlere Fall: jede Zahl bei ihrem Median. Definition %1; %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the formula in words</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>by month, see the table</source>
        <translation>nach Monaten, siehe Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of a formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>How is it computed: %1</source>
        <translation>Wie berechnet: %1</translation>
    </message>
    <message>
        <source>Go to where it is edited: %1</source>
        <translation>Dorthin, wo es bearbeitet wird: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range, grade</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>range, grade, source</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, nach Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Explanations</name>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Cost of errors</source>
        <translation>Kosten der Fehler</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>Kosten je richtigem Vorgang</translation>
    </message>
    <message>
        <source>Cost per correct item, with repair</source>
        <translation>Kosten je richtigem Vorgang mit Nacharbeit</translation>
    </message>
    <message>
        <source>Saving per month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>Ertrag auf Kosten</translation>
    </message>
    <message>
        <source>Rate of return a year</source>
        <translation>Rendite im Jahr</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>Geld zurück nach</translation>
    </message>
    <message>
        <source>Money back after, with interest</source>
        <translation>Geld zurück nach, mit Zinsen</translation>
    </message>
    <message>
        <source>Accuracy needed to break even</source>
        <translation>Nötige Genauigkeit für die Gewinnschwelle</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>Seconds to the answer (95th percentile)</source>
        <translation>Sekunden bis zur Antwort (95. Perzentil)</translation>
    </message>
    <message>
        <source>Weeks to first use</source>
        <translation>Wochen bis zum ersten Einsatz</translation>
    </message>
    <message>
        <source>Overtaken by general models after</source>
        <translation>Von allgemeinen Modellen überholt nach</translation>
    </message>
    <message>
        <source>Fit of the team</source>
        <translation>Eignung des Teams</translation>
    </message>
    <message>
        <source>Share that people look at</source>
        <translation>Anteil, den Menschen ansehen</translation>
    </message>
    <message>
        <source>Items handled</source>
        <translation>Bearbeitete Vorgänge</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>Monate im Einsatz</translation>
    </message>
    <message>
        <source>Gain of the month</source>
        <translation>Gewinn des Monats</translation>
    </message>
    <message>
        <source>Gained up to then</source>
        <translation>Bis dahin gewonnen</translation>
    </message>
    <message>
        <source>Paid up to then</source>
        <translation>Bis dahin bezahlt</translation>
    </message>
    <message>
        <source>Share of right answers in the month</source>
        <translation>Anteil richtiger Antworten im Monat</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Modellaufrufe</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Review by people</source>
        <translation>Prüfung durch Menschen</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>Angegebene Kosten</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Erste Stufe</translation>
    </message>
    <message>
        <source>Second stage</source>
        <translation>Zweite Stufe</translation>
    </message>
    <message>
        <source>Examples still to be labelled</source>
        <translation>Noch zu beschriftende Beispiele</translation>
    </message>
    <message>
        <source>Cost of one training run</source>
        <translation>Kosten eines Trainingslaufs</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>Nichts wird trainiert</translation>
    </message>
    <message>
        <source>Items of the month</source>
        <translation>Vorgänge des Monats</translation>
    </message>
    <message>
        <source>Model calls for an item in the month</source>
        <translation>Modellaufrufe je Vorgang im Monat</translation>
    </message>
    <message>
        <source>Retrieval for an item</source>
        <translation>Suche je Vorgang</translation>
    </message>
    <message>
        <source>Share of the month in use</source>
        <translation>Anteil des Monats im Einsatz</translation>
    </message>
    <message>
        <source>GPUs standing ready</source>
        <translation>Bereitstehende GPUs</translation>
    </message>
    <message>
        <source>Hosting and storage in a month</source>
        <translation>Hosting und Speicher im Monat</translation>
    </message>
    <message>
        <source>Upkeep in a month</source>
        <translation>Pflege im Monat</translation>
    </message>
    <message>
        <source>Re-tuning and moves to a new model</source>
        <translation>Nachtraining und Wechsel des Modells</translation>
    </message>
    <message>
        <source>Share looked at in the month</source>
        <translation>Angesehener Anteil im Monat</translation>
    </message>
    <message>
        <source>Cost of one look</source>
        <translation>Kosten einer Durchsicht</translation>
    </message>
    <message>
        <source>Today&apos;s work</source>
        <translation>Heutige Arbeit</translation>
    </message>
    <message>
        <source>A stated cost</source>
        <translation>Eine angegebene Kostenzeile</translation>
    </message>
    <message>
        <source>No costs are stated</source>
        <translation>Keine Kosten angegeben</translation>
    </message>
    <message>
        <source>Tokens sent for an item</source>
        <translation>Gesendete Token je Vorgang</translation>
    </message>
    <message>
        <source>Tokens written for an item</source>
        <translation>Geschriebene Token je Vorgang</translation>
    </message>
    <message>
        <source>of them read from the cache</source>
        <translation>davon aus dem Zwischenspeicher gelesen</translation>
    </message>
    <message>
        <source>of them written to the cache</source>
        <translation>davon in den Zwischenspeicher geschrieben</translation>
    </message>
    <message>
        <source>Factor for calls in a batch</source>
        <translation>Faktor für Sammelaufrufe</translation>
    </message>
    <message>
        <source>Model calls for one item today</source>
        <translation>Modellaufrufe für einen Vorgang heute</translation>
    </message>
    <message>
        <source>No project: its costs are stated</source>
        <translation>Kein Projekt: die Kosten sind angegeben</translation>
    </message>
    <message>
        <source>Begins after the months looked at</source>
        <translation>Beginnt nach den betrachteten Monaten</translation>
    </message>
    <message>
        <source>Its costs are stated, not modelled</source>
        <translation>Die Kosten sind angegeben, nicht modelliert</translation>
    </message>
    <message>
        <source>Recurring cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Recurring cost of the month</source>
        <translation>Laufende Kosten des Monats</translation>
    </message>
    <message>
        <source>Wrong answers of the month</source>
        <translation>Falsche Antworten des Monats</translation>
    </message>
    <message>
        <source>Repair of a wrong answer by hand</source>
        <translation>Nacharbeit einer falschen Antwort von Hand</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Angesehene Vorgänge</translation>
    </message>
    <message>
        <source>Items that arrive in the month</source>
        <translation>Vorgänge, die im Monat eintreffen</translation>
    </message>
    <message>
        <source>Today&apos;s work for an item</source>
        <translation>Heutige Arbeit je Vorgang</translation>
    </message>
    <message>
        <source>Today&apos;s errors for an item</source>
        <translation>Heutige Fehler je Vorgang</translation>
    </message>
    <message>
        <source>Items taken over</source>
        <translation>Übernommene Vorgänge</translation>
    </message>
    <message>
        <source>Right answers more than today</source>
        <translation>Mehr richtige Antworten als heute</translation>
    </message>
    <message>
        <source>Stated benefits</source>
        <translation>Angegebener Nutzen</translation>
    </message>
    <message>
        <source>Stated costs paid once</source>
        <translation>Angegebene Kosten, einmal bezahlt</translation>
    </message>
    <message>
        <source>Rate a month</source>
        <translation>Zinssatz im Monat</translation>
    </message>
    <message>
        <source>Worth at that rate</source>
        <translation>Wert bei diesem Satz</translation>
    </message>
    <message>
        <source>Gain of the month in today&apos;s money</source>
        <translation>Gewinn des Monats in heutigem Geld</translation>
    </message>
    <message>
        <source>Last month in debt</source>
        <translation>Letzter Monat im Minus</translation>
    </message>
    <message>
        <source>Balance at its end</source>
        <translation>Stand an dessen Ende</translation>
    </message>
    <message>
        <source>Gain of the month after</source>
        <translation>Gewinn des Monats danach</translation>
    </message>
    <message>
        <source>Worth of all answers right against none</source>
        <translation>Wert aller richtigen Antworten gegenüber keiner</translation>
    </message>
    <message>
        <source>Right after review</source>
        <translation>Richtig nach der Prüfung</translation>
    </message>
    <message>
        <source>Right after review, second stage</source>
        <translation>Richtig nach der Prüfung, zweite Stufe</translation>
    </message>
    <message>
        <source>Right before review</source>
        <translation>Richtig vor der Prüfung</translation>
    </message>
    <message>
        <source>Share of the errors that are looked at</source>
        <translation>Anteil der Fehler, die angesehen werden</translation>
    </message>
    <message>
        <source>Share of the month in use, second stage</source>
        <translation>Anteil des Monats im Einsatz, zweite Stufe</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>Already in use</source>
        <translation>Bereits im Einsatz</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message>
        <source>Weeks in a month</source>
        <translation>Wochen im Monat</translation>
    </message>
    <message>
        <source>Lead over a plain prompt (log-odds)</source>
        <translation>Vorsprung vor einem einfachen Prompt (Log-Odds)</translation>
    </message>
    <message>
        <source>Right when tuned</source>
        <translation>Richtig, wenn trainiert</translation>
    </message>
    <message>
        <source>Right with a plain prompt</source>
        <translation>Richtig mit einfachem Prompt</translation>
    </message>
    <message>
        <source>Steps of the widest gap in skills</source>
        <translation>Stufen der größten Lücke bei den Fähigkeiten</translation>
    </message>
    <message>
        <source>Value of the month</source>
        <translation>Wert des Monats</translation>
    </message>
    <message>
        <source>One-off cost of the month</source>
        <translation>Einmalige Kosten des Monats</translation>
    </message>
    <message>
        <source>Cost of errors of the month</source>
        <translation>Kosten der Fehler des Monats</translation>
    </message>
    <message>
        <source>Paid in the month</source>
        <translation>Im Monat bezahlt</translation>
    </message>
    <message>
        <source>Right answers today</source>
        <translation>Richtige Antworten heute</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>the larger of </source>
        <translation>das Größere von </translation>
    </message>
    <message>
        <source>rounded up </source>
        <translation>aufgerundet </translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a formula with its numbers, and what it gives</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>There is no figure: something that it needs is not known or zero.</source>
        <translation>Es gibt keine Zahl: Etwas, das sie braucht, ist unbekannt oder null.</translation>
    </message>
    <message>
        <source>Never within the months looked at.</source>
        <translation>Nie innerhalb der betrachteten Monate.</translation>
    </message>
    <message>
        <source>From the start: it is never behind.</source>
        <translation>Von Anfang an: Sie liegt nie zurück.</translation>
    </message>
    <message>
        <source>There are several rates at which the worth is zero; each is checked below.</source>
        <translation>Es gibt mehrere Sätze, bei denen der Wert null ist; jeder wird unten geprüft.</translation>
    </message>
    <message>
        <source>The arithmetic gives less than zero: it pays at any accuracy.</source>
        <translation>Die Rechnung ergibt weniger als null: Es lohnt sich bei jeder Genauigkeit.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FactEditor</name>
    <message>
        <source>Source: %1</source>
        <comment>lines of an article</comment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Left open, your other answers decide.</source>
        <translation>Bleibt das offen, entscheiden die anderen Antworten.</translation>
    </message>
    <message>
        <source>Not known yet, and it would count.</source>
        <translation>Noch nicht bekannt, und es würde zählen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FigureNames</name>
    <message>
        <source>Share of right answers</source>
        <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>Cost over all months</source>
        <translation>Kosten über alle Monate</translation>
    </message>
    <message>
        <source>Value over all months</source>
        <translation>Wert über alle Monate</translation>
    </message>
    <message>
        <source>Cost to start</source>
        <translation>Kosten zu Beginn</translation>
    </message>
    <message>
        <source>Cost of wrong answers</source>
        <translation>Kosten falscher Antworten</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Cost an item</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>Cost a right answer</source>
        <translation>Kosten je richtiger Antwort</translation>
    </message>
    <message>
        <source>Cost a right answer, wrong ones repaired</source>
        <translation>Kosten je richtiger Antwort, falsche nachgebessert</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>Worth today (net present value)</source>
        <translation>Heutiger Wert (Kapitalwert)</translation>
    </message>
    <message>
        <source>Return on the money spent</source>
        <translation>Rendite des ausgegebenen Geldes</translation>
    </message>
    <message>
        <source>Months until the money is back</source>
        <translation>Monate, bis das Geld zurück ist</translation>
    </message>
    <message>
        <source>Months until the money is back, with interest</source>
        <translation>Monate, bis das Geld zurück ist, mit Zins</translation>
    </message>
    <message>
        <source>Share of right answers from which it pays</source>
        <translation>Anteil richtiger Antworten, ab dem es sich lohnt</translation>
    </message>
    <message>
        <source>Waiting time at busy times</source>
        <translation>Wartezeit zu Stoßzeiten</translation>
    </message>
    <message>
        <source>Weeks to first use</source>
        <translation>Wochen bis zum ersten Einsatz</translation>
    </message>
    <message>
        <source>Fit with the team&apos;s skills</source>
        <translation>Passung zu den Fähigkeiten des Teams</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FigurePicker</name>
    <message>
        <source>A figure of this assessment</source>
        <translation>Eine Zahl dieser Bewertung</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Zahlen suchen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresPane</name>
    <message>
        <source>Every figure that the answer rests on</source>
        <translation>Alle Zahlen, auf denen die Antwort beruht</translation>
    </message>
    <message>
        <source>Search figures and sources</source>
        <translation>Zahlen und Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Welche Zahlen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Stated in this assessment</source>
        <translation>In dieser Bewertung angegeben</translation>
    </message>
    <message>
        <source>Taken from the catalogue</source>
        <translation>Aus dem Katalog übernommen</translation>
    </message>
    <message>
        <source>Our assumptions</source>
        <translation>Unsere Annahmen</translation>
    </message>
    <message>
        <source>Stated by a vendor</source>
        <translation>Von einem Anbieter genannt</translation>
    </message>
    <message>
        <source>Older than half a year</source>
        <translation>Älter als ein halbes Jahr</translation>
    </message>
    <message>
        <source>Back to the catalogue&apos;s figure</source>
        <translation>Zurück zur Zahl des Katalogs</translation>
    </message>
    <message>
        <source>Correct it for this assessment:</source>
        <translation>Für diese Bewertung berichtigen:</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Older than half a year: look it up again.</source>
        <translation>Älter als ein halbes Jahr: noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s figure for %1</source>
        <translation>Zahl des Katalogs für %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresTab</name>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>ours, %1</source>
        <translation>eigene, %1</translation>
    </message>
    <message>
        <source>Also those that do not occur</source>
        <translation>Auch solche, die nicht vorkommen</translation>
    </message>
    <message>
        <source>Our figure</source>
        <translation>Unsere Zahl</translation>
    </message>
    <message>
        <source>Search the figures</source>
        <translation>Zahlen durchsuchen</translation>
    </message>
    <message>
        <source>Figures of the option</source>
        <translation>Zahlen der Option</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value (range)</source>
        <translation>Wert (Spanne)</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>Wie gut begründet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation>kommt nicht vor</translation>
    </message>
    <message>
        <source>as the default</source>
        <translation>wie vorgegeben</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>This option has no figures of its own: what it costs and how well it does are told by the task, under “Today”, and by stated costs.</source>
        <translation>Diese Option hat keine eigenen Zahlen: Was sie kostet und wie gut sie ist, sagen die Aufgabe unter „Heute“ und die angegebenen Kosten.</translation>
    </message>
    <message>
        <source>No figure holds these words.</source>
        <translation>Keine Zahl enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileNoticeBar</name>
    <message>
        <source>This is unsaved work from %1, put aside when the program ended. It is in no file of yours yet.</source>
        <translation>Dies ist nicht gespeicherte Arbeit vom %1, beiseitegelegt, als das Programm endete. Sie steht noch in keiner eigenen Datei.</translation>
    </message>
    <message>
        <source>Opened for reading only, because somebody else is working on this file. Saving asks for another name.</source>
        <translation>Nur zum Lesen geöffnet, weil jemand anders an dieser Datei arbeitet. Beim Speichern wird nach einem anderen Namen gefragt.</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened here.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>This file is no longer where it was. Saving writes it again.</source>
        <translation>Diese Datei ist nicht mehr da, wo sie war. Speichern schreibt sie neu.</translation>
    </message>
    <message>
        <source>Unsaved work is not protected against a crash at the moment. %1</source>
        <translation>Nicht gespeicherte Arbeit ist zurzeit nicht gegen einen Absturz geschützt. %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileQuestions</name>
    <message>
        <source>Somebody else is working on “%1”.</source>
        <translation>Jemand anders arbeitet an „%1“.</translation>
    </message>
    <message>
        <source>The mark beside the file does not say who.</source>
        <translation>Die Markierung neben der Datei sagt nicht, wer.</translation>
    </message>
    <message>
        <source>It is open in %1 on the computer %2 (process %3).</source>
        <translation>Die Datei ist in %1 auf dem Rechner %2 geöffnet (Prozess %3).</translation>
    </message>
    <message>
        <source>Somebody wanted it to stay as it is.</source>
        <translation>Jemand wollte, dass sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Replace it all the same</source>
        <translation>Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Overwriting it loses what the other program wrote. Reloading it replaces what you see here; undo brings your version back.</source>
        <translation>Beim Überschreiben geht verloren, was das andere Programm geschrieben hat. Neu laden ersetzt, was hier zu sehen ist; Rückgängig bringt die eigene Fassung zurück.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>%1 If two people save the same file, one overwrites the other&apos;s work.</source>
        <translation>%1 Wenn zwei dieselbe Datei speichern, überschreibt einer die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>%1 Overwriting the file may lose their work.</source>
        <translation>%1 Beim Überschreiben der Datei kann die fremde Arbeit verloren gehen.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileStore</name>
    <message>
        <source>“%1” could not be written: %2. Free some space or save in another place; the file still holds what it held before.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Platz schaffen oder an einem anderen Ort speichern; die Datei enthält noch, was sie vorher enthielt.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose another name.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is marked read-only.</source>
        <translation>„%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” does not exist. It may have been moved or renamed.</source>
        <translation>„%1“ gibt es nicht. Vielleicht wurde die Datei verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose a document.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Ein Dokument wählen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. No document of this program is that large.</source>
        <translation>„%1“ ist größer als %2. Kein Dokument dieses Programms ist so groß.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2. Prüfen, ob die Datei gelesen werden darf.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as an assessment.</source>
        <translation>„%1“ ließ sich nicht als Bewertung öffnen.</translation>
    </message>
    <message>
        <source>“%1” was not written, because it could not be opened again. Correct what is marked in the document, then save.</source>
        <translation>„%1“ wurde nicht geschrieben, weil die Datei sich nicht wieder öffnen ließe. Berichtigen, was im Dokument markiert ist, und dann speichern.</translation>
    </message>
    <message>
        <source>“%1” was not written, because it would not read back as it is. The file still holds what it held before.</source>
        <translation>„%1“ wurde nicht geschrieben, weil sie sich nicht unverändert zurücklesen ließe. Die Datei enthält noch, was sie vorher enthielt.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit sie hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Finance</name>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Total cost of ownership over the horizon, errors included, not discounted</source>
        <translation>Gesamtkosten (TCO) über den Zeitraum, Fehler eingeschlossen, nicht abgezinst</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Paid at the start, at time 0</source>
        <translation>Zu Beginn bezahlt, zum Zeitpunkt 0</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Recurring cost without errors, per month in use</source>
        <translation>Laufende Kosten ohne Fehler, je Monat im Einsatz</translation>
    </message>
    <message>
        <source>Per item</source>
        <translation>Je Vorgang</translation>
    </message>
    <message>
        <source>Total cost divided by all items</source>
        <translation>Gesamtkosten geteilt durch alle Vorgänge</translation>
    </message>
    <message>
        <source>Per correct item</source>
        <translation>Je richtigem Vorgang</translation>
    </message>
    <message>
        <source>Total cost divided by the items that are right</source>
        <translation>Gesamtkosten geteilt durch die richtig erledigten Vorgänge</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>Ertrag auf Kosten</translation>
    </message>
    <message>
        <source>Return on investment (ROI): value less cost, divided by cost</source>
        <translation>Rendite (ROI): Wert abzüglich Kosten, geteilt durch Kosten</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>Internal rate of return (IRR): the yearly rate at which the worth today is zero</source>
        <translation>Interner Zinsfuß (IRR): der Jahreszins, bei dem der heutige Wert null ist</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>Geld zurück: Dauer</translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation>Amortisationszeit, nicht abgezinst</translation>
    </message>
    <message>
        <source>… with interest</source>
        <translation>… mit Zins</translation>
    </message>
    <message>
        <source>Payback time of the discounted flows</source>
        <translation>Amortisationszeit der abgezinsten Zahlungen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The two are equal at every volume and in every month.</source>
        <translation>Beide sind bei jeder Menge und in jedem Monat gleich.</translation>
    </message>
    <message>
        <source>No volume makes the two worth the same.</source>
        <translation>Bei keiner Menge sind beide gleich viel wert.</translation>
    </message>
    <message>
        <source>Worth the same at %1 items a month; today&apos;s plan is %2.</source>
        <translation>Gleich viel wert bei %1 Vorgängen im Monat; der heutige Plan ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Neither overtakes the other within %n month(s).</source>
        <translation>
            <numerusform>Keine überholt die andere innerhalb von %Ln Monat.</numerusform>
            <numerusform>Keine überholt die andere innerhalb von %Ln Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One overtakes the other after %1 months.</source>
        <translation>Eine überholt die andere nach %1 Monaten.</translation>
    </message>
    <message>
        <source>By then %1 items have been handled.</source>
        <translation>Bis dahin sind %1 Vorgänge erledigt.</translation>
    </message>
    <message>
        <source>Expected worth</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Share of the trials in which going on as today is worth more</source>
        <translation>Anteil der Durchläufe, in denen „weiter wie heute“ mehr wert ist</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>Schlechteste %1</translation>
    </message>
    <message>
        <source>Conditional value at risk: mean worth of the worst trials</source>
        <translation>Bedingter Risikowert (CVaR): mittlerer Wert der schlechtesten Durchläufe</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, P10, P90</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Net present value (NPV) against going on as today: central case, every input at its median</source>
        <translation>Kapitalwert gegenüber „weiter wie heute“: mittlerer Fall, jede Eingabe auf ihrem Median</translation>
    </message>
    <message>
        <source>Mean net present value over all trials: what the headline goes by</source>
        <translation>Mittlerer Kapitalwert über alle Durchläufe: danach richtet sich die Überschrift</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median.</translation>
    </message>
    <message>
        <source>Central case: every input at its median; in parentheses what eight trials of ten lie between. The columns at the end are of all %1 trials: the headline and the order of the rows go by the expected worth.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median; in Klammern, wozwischen acht von zehn Durchläufen liegen. Die letzten Spalten sind aus allen %1 Durchläufen: Überschrift und Reihenfolge der Zeilen richten sich nach dem erwarteten Wert.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Standard error of the expected worth: by how much other draws may change it</source>
        <translation>Standardfehler des erwarteten Werts: um wie viel ihn andere Ziehungen ändern können</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FinancePage</name>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Value less cost, against going on as today</source>
        <translation>Wert abzüglich Kosten, gegenüber „weiter wie heute“</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>All that was paid, errors included</source>
        <translation>Alles, was bezahlt wurde, Fehler eingeschlossen</translation>
    </message>
    <message>
        <source>One-off cost falls at time 0, all other flows at the end of each month; all are relative to going on as today.</source>
        <translation>Einmalige Kosten fallen zum Zeitpunkt 0 an, alle anderen Zahlungen am Monatsende; alle gelten gegenüber „weiter wie heute“.</translation>
    </message>
    <message>
        <source>Costs and return of each option</source>
        <translation>Kosten und Ertrag jeder Option</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Die Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>How computed?</source>
        <translation>Wie berechnet?</translation>
    </message>
    <message>
        <source>How the chosen figure was computed (Enter or a double click on it)</source>
        <translation>Wie die gewählte Zahl berechnet wurde (Eingabetaste oder Doppelklick darauf)</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Wie wurde das berechnet?</translation>
    </message>
    <message>
        <source>Enter or a double click on an option: how its cost was computed</source>
        <translation>Eingabetaste oder Doppelklick auf eine Option: wie ihre Kosten berechnet wurden</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FindingsPane</name>
    <message>
        <source>Only behind figures of this assessment</source>
        <translation>Nur was hinter Zahlen dieser Bewertung steht</translation>
    </message>
    <message>
        <source>Search findings and publications</source>
        <translation>Befunde und Veröffentlichungen durchsuchen</translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation>Veröffentlichte Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a finding to read it with its reference.</source>
        <translation>Einen Befund auswählen, um ihn mit seiner Fundstelle zu lesen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Flips</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Value at which another option is the best on average, the other inputs as uncertain as they are</source>
        <translation>Wert, ab dem im Mittel eine andere Option die beste ist, während die übrigen Eingaben so unsicher bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Then wins</source>
        <translation>Dann gewinnt</translation>
    </message>
    <message>
        <source>Likely?</source>
        <translation>Wahrscheinlich?</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>a value</comment>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a value</comment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Whether the value lies within the input&apos;s range (P1 to P99). Central case: two options are worth the same there with every other input at its median.</source>
        <translation>Ob der Wert in der Spanne der Eingabe liegt (P1 bis P99). Mittlerer Fall: Zwei Optionen sind dort gleich viel wert, wenn alle anderen Eingaben auf ihrem Median liegen.</translation>
    </message>
    <message>
        <source>central case</source>
        <comment>a value</comment>
        <translation>mittlerer Fall</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FlowView</name>
    <message>
        <source>items a month unknown</source>
        <translation>Vorgänge im Monat unbekannt</translation>
    </message>
    <message>
        <source>%1 items a month, %2 of all</source>
        <translation>%1 Vorgänge im Monat, %2 von allen</translation>
    </message>
    <message>
        <source>%1 items a month</source>
        <translation>%1 Vorgänge im Monat</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Format</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>weniger als ein Monat</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand million, after a number</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million million, after a number</comment>
        <translation>Bio.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkCard</name>
    <message>
        <source>%1: %2</source>
        <comment>way to decide: verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkColumn</name>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer what “%1” lacks</source>
        <translation>Beantworten, was „%1“ fehlt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Einzelheiten zu „%1“</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>comes to no verdict</source>
        <translation>kommt zu keinem Urteil</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere Angabe</numerusform>
            <numerusform>und %Ln weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that was answered</source>
        <translation>nichts, was beantwortet wurde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way to decide: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of what it asks about speak for it; second choice: %2</source>
        <comment>share, second verdict</comment>
        <translation>%1 dessen, wonach gefragt wird, sprechen dafür; zweite Wahl: %2</translation>
    </message>
    <message>
        <source>%1 of what it asks about speak for it</source>
        <translation>%1 dessen, wonach gefragt wird, sprechen dafür</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkColumns</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a threshold, the way to decide that has it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With %1 instead, “%2” and “%3” would both say: %4.</source>
        <translation>Wäre die Angabe „%1“, würden „%2“ und „%3“ beide sagen: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Together with another answer it decides between %n pair(s) of them.</source>
        <translation>
            <numerusform>Zusammen mit einer anderen Antwort entscheidet das zwischen einem Paar von ihnen.</numerusform>
            <numerusform>Zusammen mit einer anderen Antwort entscheidet das zwischen %Ln Paaren von ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was answered separates them.</source>
        <translation>Nichts, was beantwortet wurde, trennt sie.</translation>
    </message>
    <message>
        <source>What they disagree over</source>
        <translation>Worüber sie uneins sind</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>%1 – here: %2.</source>
        <comment>name of an answer, the answer</comment>
        <translation>%1 – hier: %2.</translation>
    </message>
    <message>
        <source>%1: %2; here: %3.</source>
        <comment>name of an answer, what it is compared with, the answer</comment>
        <translation>%1: %2; hier: %3.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkDetails</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>Seine Fragen</translation>
    </message>
    <message>
        <source>Its thresholds</source>
        <translation>Seine Schwellen</translation>
    </message>
    <message>
        <source>Where others differ</source>
        <translation>Wo andere abweichen</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 (%2, %3). %4</source>
        <comment>title, kind of text, day, interest of the author</comment>
        <translation>%1 (%2, %3). %4</translation>
    </message>
    <message numerus="yes">
        <source>Its questions (%n open)</source>
        <translation>
            <numerusform>Seine Fragen (%Ln offen)</numerusform>
            <numerusform>Seine Fragen (%Ln offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Its process</source>
        <translation>Sein Vorgehen</translation>
    </message>
    <message>
        <source>All others say the same.</source>
        <translation>Alle anderen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
    <message>
        <source>%1; %2 of what it asks about speak for it.</source>
        <comment>verdict, strength</comment>
        <translation>%1; %2 dessen, wonach gefragt wird, sprechen dafür.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkLists</name>
    <message>
        <source>Your requirements, separated</source>
        <translation>Eigene Anforderungen, einzeln</translation>
    </message>
    <message>
        <source>Write down what the project has to do, one line each, and say what each asks for. Without a list the answers above are used.</source>
        <translation>Aufschreiben, was das Vorhaben leisten muss, je eine Zeile, und angeben, was jede verlangt. Ohne Liste gelten die Antworten oben.</translation>
    </message>
    <message>
        <source>Gaps that the trial has shown</source>
        <translation>Lücken, die der Versuch gezeigt hat</translation>
    </message>
    <message>
        <source>Sort the wrong answers by what they lack. Not every gap is one that tuning closes.</source>
        <translation>Die falschen Antworten danach ordnen, was ihnen fehlt. Nicht jede Lücke lässt sich durch Abstimmung schließen.</translation>
    </message>
    <message>
        <source>Five good reasons</source>
        <translation>Fünf gute Gründe</translation>
    </message>
    <message>
        <source>Which of them hold is read off your answers. Here you say how much each counts, and what documents it.</source>
        <translation>Welche davon zutreffen, ergibt sich aus den Antworten. Hier ist anzugeben, wie viel jeder zählt und was ihn belegt.</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>What documents it: %1</source>
        <translation>Was es belegt: %1</translation>
    </message>
    <message>
        <source>What documents it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkNames</name>
    <message>
        <source>Small teams</source>
        <translation>Kleine Teams</translation>
    </message>
    <message>
        <source>Separate the requirements: a fixed form and a special subject may be tuned, the rest is prompted, chained or left to existing logic.</source>
        <translation>Die Anforderungen trennen: Feste Form und besonderes Fachgebiet darf man abstimmen, der Rest wird per Prompt oder Kette gelöst oder bleibt bei vorhandener Logik.</translation>
    </message>
    <message>
        <source>Four criteria</source>
        <translation>Vier Kriterien</translation>
    </message>
    <message>
        <source>Climb from prompt to instruction to retrieval and stop as soon as it is good enough; tune when several of four criteria hold.</source>
        <translation>Vom Prompt über die Anweisung zur Suche steigen und aufhören, sobald es gut genug ist; abstimmen, wenn mehrere von vier Kriterien erfüllt sind.</translation>
    </message>
    <message>
        <source>Small tuned model</source>
        <translation>Kleines abgestimmtes Modell</translation>
    </message>
    <message>
        <source>Tune a small model for what is repeated often; keep a general one for what is new.</source>
        <translation>Ein kleines Modell für das abstimmen, was sich oft wiederholt; für Neues ein allgemeines behalten.</translation>
    </message>
    <message>
        <source>Five questions</source>
        <translation>Fünf Fragen</translation>
    </message>
    <message>
        <source>Answer five honest questions, prove the concept with examples in the prompt, then tune the gaps that are left.</source>
        <translation>Fünf ehrliche Fragen beantworten, das Konzept mit Beispielen im Prompt beweisen, dann die verbleibenden Lücken abstimmen.</translation>
    </message>
    <message>
        <source>Prompting first</source>
        <translation>Erst prompten</translation>
    </message>
    <message>
        <source>Begin with prompts, retrieve what the model cannot know, and tune at a clear bottleneck in accuracy, style or speed.</source>
        <translation>Mit Prompts beginnen, suchen, was das Modell nicht wissen kann, und bei einem klaren Engpass in Genauigkeit, Stil oder Tempo abstimmen.</translation>
    </message>
    <message>
        <source>A provider&apos;s guide</source>
        <translation>Leitfaden eines Anbieters</translation>
    </message>
    <message>
        <source>Measure a prompt first, then pull the lever that fits what fails: retrieval for knowledge, tuning for behaviour.</source>
        <translation>Zuerst einen Prompt messen, dann den Hebel ziehen, der zum Fehler passt: Suche bei fehlendem Wissen, Abstimmung beim Verhalten.</translation>
    </message>
    <message>
        <source>Prompting is good enough</source>
        <translation>Prompt ist gut genug</translation>
    </message>
    <message>
        <source>After an honest try, are the results of prompting acceptable?</source>
        <translation>Sind die Ergebnisse des Promptens nach einem ehrlichen Versuch annehmbar?</translation>
    </message>
    <message>
        <source>Prompting hits the style</source>
        <translation>Prompt trifft den Stil</translation>
    </message>
    <message>
        <source>Does the prompted model write in the style that you need?</source>
        <translation>Schreibt das Modell mit Prompt in dem Stil, der gebraucht wird?</translation>
    </message>
    <message>
        <source>Too slow under load</source>
        <translation>Unter Last zu langsam</translation>
    </message>
    <message>
        <source>Is the large model too slow or too expensive when many items arrive at once?</source>
        <translation>Ist das große Modell zu langsam oder zu teuer, wenn viele Vorgänge zugleich eingehen?</translation>
    </message>
    <message>
        <source>How far you have climbed</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>What have you tried so far: a prompt, a careful system instruction, retrieval?</source>
        <translation>Was wurde bisher versucht: ein Prompt, eine sorgfältige Systemanweisung, Suche?</translation>
    </message>
    <message>
        <source>How special you are</source>
        <translation>Wie besonders der Fall ist</translation>
    </message>
    <message>
        <source>Is your use case genuinely unique, or a variant of a common pattern?</source>
        <translation>Ist der Anwendungsfall wirklich einzigartig oder eine Spielart eines üblichen Musters?</translation>
    </message>
    <message>
        <source>Whether the volume is worth it</source>
        <translation>Ob die Menge es wert ist</translation>
    </message>
    <message>
        <source>Does your volume speak for tuning?</source>
        <translation>Spricht die Menge für eine Abstimmung?</translation>
    </message>
    <message>
        <source>Whether the data are there</source>
        <translation>Ob die Daten da sind</translation>
    </message>
    <message>
        <source>Do you have thousands of consistent, good examples?</source>
        <translation>Gibt es Tausende einheitlicher, guter Beispiele?</translation>
    </message>
    <message>
        <source>Tolerance for imperfection</source>
        <translation>Duldung von Fehlern</translation>
    </message>
    <message>
        <source>Does the tolerance for wrong answers speak for tuning?</source>
        <translation>Spricht die Duldung falscher Antworten für eine Abstimmung?</translation>
    </message>
    <message>
        <source>How much will change</source>
        <translation>Wie viel sich ändern wird</translation>
    </message>
    <message>
        <source>Do your method and data stay as they are long enough?</source>
        <translation>Bleiben Verfahren und Daten lange genug, wie sie sind?</translation>
    </message>
    <message>
        <source>Answers that break the format</source>
        <translation>Antworten, die das Format brechen</translation>
    </message>
    <message>
        <source>What share of the prompted model&apos;s answers breaks the required format?</source>
        <translation>Welcher Anteil der Antworten mit Prompt bricht das verlangte Format?</translation>
    </message>
    <message>
        <source>Measured time to an answer</source>
        <translation>Gemessene Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Within how many seconds do 95 of 100 answers of the prompted model arrive?</source>
        <translation>Innerhalb wie vieler Sekunden kommen 95 von 100 Antworten des Modells mit Prompt an?</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>A prompt</source>
        <translation>Ein Prompt</translation>
    </message>
    <message>
        <source>A system instruction</source>
        <translation>Eine Systemanweisung</translation>
    </message>
    <message>
        <source>Retrieval of documents</source>
        <translation>Suche in Dokumenten</translation>
    </message>
    <message>
        <source>Speaks against tuning</source>
        <translation>Spricht gegen Abstimmung</translation>
    </message>
    <message>
        <source>Neither way</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Speaks for tuning</source>
        <translation>Spricht für Abstimmung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chained prompts</source>
        <translation>Verkettete Prompts</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>A small tuned model</source>
        <translation>Ein kleines abgestimmtes Modell</translation>
    </message>
    <message>
        <source>First prompting, then tuning</source>
        <translation>Erst Prompt, dann Abstimmung</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>No interest of the author is visible.</source>
        <translation>Ein Interesse des Autors ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The author sells services in this field, and says so.</source>
        <translation>Der Autor verkauft Leistungen auf diesem Gebiet und sagt es.</translation>
    </message>
    <message>
        <source>The author sells models.</source>
        <translation>Der Autor verkauft Modelle.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>kein Beleg gefunden</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step of a process</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step of a process</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <comment>step of a process</comment>
        <translation>später</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>step of a process</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a question of a framework</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a question of a framework</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a question of a framework</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Fixed form of the output</source>
        <translation>Feste Form der Ausgabe</translation>
    </message>
    <message>
        <source>Knowledge of the field</source>
        <translation>Wissen des Fachgebiets</translation>
    </message>
    <message>
        <source>Free form: conversation, analysis, ideas</source>
        <translation>Freie Form: Gespräch, Analyse, Ideen</translation>
    </message>
    <message>
        <source>Existing logic does it</source>
        <translation>Vorhandene Logik leistet es</translation>
    </message>
    <message>
        <source>Consistency at scale</source>
        <translation>Einheitlichkeit bei großer Menge</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>A method of your own</source>
        <translation>Ein eigenes Verfahren</translation>
    </message>
    <message>
        <source>Fewer tokens</source>
        <translation>Weniger Token</translation>
    </message>
    <message>
        <source>Control over the model</source>
        <translation>Kontrolle über das Modell</translation>
    </message>
    <message>
        <source>Missing knowledge</source>
        <translation>Fehlendes Wissen</translation>
    </message>
    <message>
        <source>Broken format</source>
        <translation>Gebrochenes Format</translation>
    </message>
    <message>
        <source>Wrong style</source>
        <translation>Falscher Stil</translation>
    </message>
    <message>
        <source>Inconsistent answers</source>
        <translation>Uneinheitliche Antworten</translation>
    </message>
    <message>
        <source>Wrong reasoning</source>
        <translation>Falsche Schlüsse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Fewer examples than this are too few</source>
        <translation>Weniger Beispiele als diese sind zu wenig</translation>
    </message>
    <message>
        <source>The article names no number. On average a hundred labelled examples let a small model match a general one, two to three times as many with bad luck; 77 classes reach 43% at 128 examples.</source>
        <translation>Der Artikel nennt keine Zahl. Im Mittel bringen hundert beschriftete Beispiele ein kleines Modell auf die Höhe eines allgemeinen, mit Pech zwei- bis dreimal so viele; 77 Klassen erreichen 43&#xa0;% bei 128 Beispielen.</translation>
    </message>
    <message>
        <source>Weight of health, law and finance</source>
        <translation>Gewicht von Gesundheit, Recht und Finanzen</translation>
    </message>
    <message>
        <source>Tuning brought nothing on clinical notes, prompting beat a tuned medical model, and small tuned models won on the mood of financial news.</source>
        <translation>Abstimmung brachte nichts bei ärztlichen Notizen, Prompten schlug ein abgestimmtes medizinisches Modell, und kleine abgestimmte Modelle gewannen bei der Stimmung von Finanznachrichten.</translation>
    </message>
    <message>
        <source>Too soon to be overtaken</source>
        <translation>Zu früh überholt</translation>
    </message>
    <message>
        <source>Six months fit skills that move fast, such as mathematics and code. Closed classification moves so slowly that a lead lasts years.</source>
        <translation>Sechs Monate passen zu Fähigkeiten, die sich rasch entwickeln, etwa Mathematik und Code. Geschlossene Klassifikation bewegt sich so langsam, dass ein Vorsprung Jahre hält.</translation>
    </message>
    <message>
        <source>More examples than this</source>
        <translation>Mehr Beispiele als diese</translation>
    </message>
    <message>
        <source>Fair for many classes or free text (77 classes: 69% at 1,024), too strict for few (6 classes: 82% at 128); gains of small models flatten at 200 to 500.</source>
        <translation>Angemessen für viele Klassen oder freien Text (77 Klassen: 69&#xa0;% bei 1.024), zu streng für wenige (6 Klassen: 82&#xa0;% bei 128); bei kleinen Modellen flacht der Gewinn bei 200 bis 500 ab.</translation>
    </message>
    <message>
        <source>Criteria that must hold, of four</source>
        <translation>Kriterien, die erfüllt sein müssen, von vier</translation>
    </message>
    <message>
        <source>The article asks for “several” and finds “one or two” too few, so three of four is our reading. Nobody has tested it.</source>
        <translation>Der Artikel verlangt „mehrere“ und findet „eins oder zwei“ zu wenig; drei von vier ist unsere Lesart. Geprüft hat das niemand.</translation>
    </message>
    <message>
        <source>Cases of value that must hold, of three</source>
        <translation>Nutzenfälle, die zutreffen müssen, von drei</translation>
    </message>
    <message>
        <source>A tuned model kept a strict form in 98% of cases against 58% before, in a study of 2023; prompted models of 2025 keep simple formats in 97 to 99%.</source>
        <translation>In einer Studie von 2023 hielt ein abgestimmtes Modell eine strenge Form in 98&#xa0;% der Fälle ein, vorher in 58&#xa0;%; Modelle von 2025 halten einfache Formate allein mit Prompt in 97 bis 99&#xa0;%.</translation>
    </message>
    <message>
        <source>Bearable share of broken formats</source>
        <translation>Erträglicher Anteil gebrochener Formate</translation>
    </message>
    <message>
        <source>Our reading. Prompted models of 2025 broke simple formats in 1 to 3% of calls, but one model failed three quarters of a test by form alone.</source>
        <translation>Unsere Lesart. Modelle von 2025 brachen mit Prompt einfache Formate in 1 bis 3&#xa0;% der Aufrufe, doch eines verfehlte drei Viertel eines Tests allein an der Form.</translation>
    </message>
    <message>
        <source>Examples to collect</source>
        <translation>Zu sammelnde Beispiele</translation>
    </message>
    <message>
        <source>The article says 100 and, higher up, 100 to 500. Enough for few classes (6 classes: 82% at 128), useless for many (77 classes: 43%).</source>
        <translation>Der Artikel sagt 100 und weiter oben 100 bis 500. Genug für wenige Klassen (6 Klassen: 82&#xa0;% bei 128), nutzlos für viele (77 Klassen: 43&#xa0;%).</translation>
    </message>
    <message>
        <source>Cost of one tuning</source>
        <translation>Kosten einer Abstimmung</translation>
    </message>
    <message>
        <source>This is compute alone. Agencies ask 15,000 to 100,000 dollars for a project, because people&apos;s time is the cost; a later run costs them 500 to 3,000.</source>
        <translation>Das ist allein die Rechenzeit. Agenturen verlangen 15.000 bis 100.000 Dollar für ein Projekt, weil die Zeit der Menschen die Kosten sind; ein späterer Lauf kostet dort 500 bis 3.000.</translation>
    </message>
    <message>
        <source>A call of the general model</source>
        <translation>Ein Aufruf des allgemeinen Modells</translation>
    </message>
    <message>
        <source>A cent was right for the large models of 2023 (half a cent to 1.6 cents a query); a small model of 2024 took 0.016 cents.</source>
        <translation>Ein Cent stimmte für die großen Modelle von 2023 (ein halber bis 1,6 Cent je Anfrage); ein kleines Modell von 2024 nahm 0,016 Cent.</translation>
    </message>
    <message>
        <source>A call of the tuned model</source>
        <translation>Ein Aufruf des abgestimmten Modells</translation>
    </message>
    <message>
        <source>Tuned models on hosted services cost far less, and so do small general ones: the gap to a small general model often vanishes or turns.</source>
        <translation>Abgestimmte Modelle bei Hosting-Diensten kosten weit weniger, kleine allgemeine aber auch: Der Abstand zu einem kleinen allgemeinen Modell verschwindet oft oder kehrt sich um.</translation>
    </message>
    <message>
        <source>Months to bring the tuning back</source>
        <translation>Monate, bis die Abstimmung wieder hereinkommt</translation>
    </message>
    <message>
        <source>Our reading of “high volume”: at the article&apos;s prices the saving of one month pays the tuning.</source>
        <translation>Unsere Lesart von „große Menge“: Zu den Preisen des Artikels zahlt die Ersparnis eines Monats die Abstimmung.</translation>
    </message>
    <message>
        <source>Bearable share of new kinds of item</source>
        <translation>Erträglicher Anteil neuer Arten von Vorgängen</translation>
    </message>
    <message>
        <source>Our reading: the article says only that novel problems belong to a general model.</source>
        <translation>Unsere Lesart: Der Artikel sagt nur, dass neuartige Probleme zu einem allgemeinen Modell gehören.</translation>
    </message>
    <message>
        <source>A volume at which tuning is overkill</source>
        <translation>Eine Menge, bei der Abstimmung übertrieben ist</translation>
    </message>
    <message>
        <source>No fixed volume survives a change of model. The break-even of your own options is computed and stands beside the rule.</source>
        <translation>Keine feste Menge überlebt einen Modellwechsel. Die Gewinnschwelle der eigenen Optionen wird berechnet und steht neben der Regel.</translation>
    </message>
    <message>
        <source>A volume at which tuning may pay</source>
        <translation>Eine Menge, ab der sich Abstimmung lohnen kann</translation>
    </message>
    <message>
        <source>A volume at which consistency counts</source>
        <translation>Eine Menge, ab der Einheitlichkeit zählt</translation>
    </message>
    <message>
        <source>“Thousands daily”, read as a thousand a day. Nobody has tested it.</source>
        <translation>„Tausende täglich“, gelesen als tausend am Tag. Geprüft hat das niemand.</translation>
    </message>
    <message>
        <source>Examples to have</source>
        <translation>Nötige Beispiele</translation>
    </message>
    <message>
        <source>“Thousands”, read as two thousand. Needed for many classes (77 classes: 87% at 4,096), more than few classes take (6 classes: 95% at 1,024).</source>
        <translation>„Tausende“, gelesen als zweitausend. Nötig für viele Klassen (77 Klassen: 87&#xa0;% bei 4.096), mehr als wenige Klassen brauchen (6 Klassen: 95&#xa0;% bei 1.024).</translation>
    </message>
    <message>
        <source>Agreement that makes examples consistent</source>
        <translation>Übereinstimmung, ab der Beispiele einheitlich sind</translation>
    </message>
    <message>
        <source>Our reading: a kappa of 0.6 is commonly called substantial. The article gives no number.</source>
        <translation>Unsere Lesart: Ein Kappa von 0,6 heißt üblicherweise beträchtlich. Der Artikel nennt keine Zahl.</translation>
    </message>
    <message>
        <source>Changes of method that are too many</source>
        <translation>Zu viele Änderungen des Verfahrens</translation>
    </message>
    <message>
        <source>Our reading of “frequently”: more than one a quarter.</source>
        <translation>Unsere Lesart von „häufig“: mehr als eine im Quartal.</translation>
    </message>
    <message>
        <source>Change of knowledge that is too fast</source>
        <translation>Zu rasche Änderung des Wissens</translation>
    </message>
    <message>
        <source>Our reading. That tuning is a poor way to teach new facts is measured: 50 to 59% right, against 88% with retrieval.</source>
        <translation>Unsere Lesart. Dass Abstimmung neue Tatsachen schlecht lehrt, ist gemessen: 50 bis 59&#xa0;% richtig gegenüber 88&#xa0;% mit Suche.</translation>
    </message>
    <message>
        <source>Share of the prompt that is repeated</source>
        <translation>Anteil des Prompts, der sich wiederholt</translation>
    </message>
    <message>
        <source>Our reading: the article says only that every repeated word costs money. Caching makes repeated words cheap.</source>
        <translation>Unsere Lesart: Der Artikel sagt nur, dass jedes wiederholte Wort Geld kostet. Zwischenspeichern macht wiederholte Wörter billig.</translation>
    </message>
    <message>
        <source>Questions for tuning, less those against</source>
        <translation>Fragen für die Abstimmung abzüglich der Fragen dagegen</translation>
    </message>
    <message>
        <source>Our reading: the article asks five questions and gives no score.</source>
        <translation>Unsere Lesart: Der Artikel stellt fünf Fragen und nennt keine Punktzahl.</translation>
    </message>
    <message>
        <source>Good reasons that must hold, of five</source>
        <translation>Gute Gründe, die zutreffen müssen, von fünf</translation>
    </message>
    <message>
        <source>Our reading: the article lists them as “legitimate reasons to consider” tuning.</source>
        <translation>Unsere Lesart: Der Artikel führt sie als „berechtigte Gründe, eine Abstimmung zu erwägen“.</translation>
    </message>
    <message>
        <source>Share of cases that need tuning</source>
        <translation>Anteil der Fälle, die Abstimmung brauchen</translation>
    </message>
    <message>
        <source>No study: it goes back to one person&apos;s impression of teams that tune already, so the share among all projects is lower and unknown. It counts only for what you have not answered.</source>
        <translation>Keine Studie: Die Zahl geht auf den Eindruck eines Einzelnen von Teams zurück, die schon abstimmen; der Anteil unter allen Vorhaben ist also kleiner und unbekannt. Sie zählt nur für das, was nicht beantwortet ist.</translation>
    </message>
    <message>
        <source>Examples that can suffice</source>
        <translation>Beispiele, die genügen können</translation>
    </message>
    <message>
        <source>Right for few classes (6 classes: 82% at 128), refuted for 77 to 151 classes (40 to 43%). With so few, one draw differs from the next by 2 to 10 points.</source>
        <translation>Richtig für wenige Klassen (6 Klassen: 82&#xa0;% bei 128), widerlegt für 77 bis 151 Klassen (40 bis 43&#xa0;%). Bei so wenigen weicht eine Auswahl von der nächsten um 2 bis 10 Punkte ab.</translation>
    </message>
    <message>
        <source>Items an hour that are many</source>
        <translation>Vorgänge je Stunde, die viele sind</translation>
    </message>
    <message>
        <source>Our reading of “high concurrency”; it counts only where no speed has been measured.</source>
        <translation>Unsere Lesart von „hoher Gleichzeitigkeit“; sie zählt nur, wo kein Tempo gemessen ist.</translation>
    </message>
    <message>
        <source>Seconds that are tight</source>
        <translation>Sekunden, die knapp sind</translation>
    </message>
    <message>
        <source>Our reading of “too slow”; it counts only where no speed has been measured.</source>
        <translation>Unsere Lesart von „zu langsam“; sie zählt nur, wo kein Tempo gemessen ist.</translation>
    </message>
    <message>
        <source>Items to evaluate a prompt on</source>
        <translation>Vorgänge, an denen ein Prompt zu prüfen ist</translation>
    </message>
    <message>
        <source>The guide&apos;s minimum. Twenty items tell 80% from 95% only by luck: that takes 76.</source>
        <translation>Das Mindestmaß des Leitfadens. Zwanzig Vorgänge unterscheiden 80&#xa0;% von 95&#xa0;% nur mit Glück: Dazu braucht es 76.</translation>
    </message>
    <message>
        <source>Examples to begin tuning</source>
        <translation>Beispiele, um mit der Abstimmung zu beginnen</translation>
    </message>
    <message>
        <source>The guide&apos;s minimum, from a seller of tuning. On average it takes a hundred to match a general model, and thousands for many classes.</source>
        <translation>Das Mindestmaß des Leitfadens, von einem Verkäufer der Abstimmung. Im Mittel braucht es hundert, um ein allgemeines Modell zu erreichen, und Tausende bei vielen Klassen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkSentences</name>
    <message>
        <source>%1 But the threshold lies inside the range of the answer.</source>
        <translation>%1 Doch die Schwelle liegt in der Spanne der Antwort.</translation>
    </message>
    <message>
        <source>Both would say “%4” if %1 were %3 instead of %2.</source>
        <translation>Beide würden „%4“ sagen, wenn %1 statt %2 %3 wäre.</translation>
    </message>
    <message>
        <source>Both would say “%7” if %1 were %3 instead of %2, and %4 were %6 instead of %5.</source>
        <translation>Beide würden „%7“ sagen, wenn %1 statt %2 %3 wäre und %4 statt %5 %6.</translation>
    </message>
    <message>
        <source>No change of one or two answers brings the two together.</source>
        <translation>Keine Änderung von ein oder zwei Antworten bringt die beiden zusammen.</translation>
    </message>
    <message>
        <source>%1; failing that: %2</source>
        <translation>%1; sonst: %2</translation>
    </message>
    <message>
        <source>Prompted answers take %1, more than the %2 allowed.</source>
        <translation>Antworten mit Prompt brauchen %1, mehr als die erlaubten %2.</translation>
    </message>
    <message>
        <source>By our figures prompted answers take %1, more than the %2 allowed.</source>
        <translation>Nach unseren Zahlen brauchen Antworten mit Prompt %1, mehr als die erlaubten %2.</translation>
    </message>
    <message>
        <source>Prompted answers take %1, within the %2 allowed.</source>
        <translation>Antworten mit Prompt brauchen %1, innerhalb der erlaubten %2.</translation>
    </message>
    <message>
        <source>By our figures prompted answers take %1, within the %2 allowed.</source>
        <translation>Nach unseren Zahlen brauchen Antworten mit Prompt %1, innerhalb der erlaubten %2.</translation>
    </message>
    <message>
        <source>%1 Good enough at %2 right: stop here.</source>
        <translation>%1 Gut genug mit %2 richtig: hier aufhören.</translation>
    </message>
    <message>
        <source>%1, %2 of the wrong answers: %3</source>
        <comment>gap, share, what closes it</comment>
        <translation>%1, %2 der falschen Antworten: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gap, what closes it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) ask for a fixed form or knowledge of the field.</source>
        <translation>
            <numerusform>%Ln Anforderung verlangt feste Form oder Fachwissen.</numerusform>
            <numerusform>%Ln Anforderungen verlangen feste Form oder Fachwissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are free in form.</source>
        <translation>
            <numerusform>%Ln Anforderung ist frei in der Form.</numerusform>
            <numerusform>%Ln Anforderungen sind frei in der Form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are served by existing logic.</source>
        <translation>
            <numerusform>%Ln Anforderung leistet vorhandene Logik.</numerusform>
            <numerusform>%Ln Anforderungen leistet vorhandene Logik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The format of the output is strict.</source>
        <translation>Das Format der Ausgabe ist streng.</translation>
    </message>
    <message>
        <source>The format of the output is not strict.</source>
        <translation>Das Format der Ausgabe ist nicht streng.</translation>
    </message>
    <message>
        <source>%1 of the prompted answers break the format; %2 would be bearable.</source>
        <translation>%1 der Antworten mit Prompt brechen das Format; %2 wären erträglich.</translation>
    </message>
    <message>
        <source>Only %1 of the prompted answers break the format; %2 are bearable.</source>
        <translation>Nur %1 der Antworten mit Prompt brechen das Format; %2 sind erträglich.</translation>
    </message>
    <message>
        <source>The subject is far from everyday language.</source>
        <translation>Das Fachgebiet ist weit von der Alltagssprache entfernt.</translation>
    </message>
    <message>
        <source>The subject is an everyday one.</source>
        <translation>Das Fachgebiet ist ein alltägliches.</translation>
    </message>
    <message>
        <source>The task is open: a matter of judgement.</source>
        <translation>Die Aufgabe ist offen: eine Frage des Urteils.</translation>
    </message>
    <message>
        <source>The task is strictly defined.</source>
        <translation>Die Aufgabe ist streng bestimmt.</translation>
    </message>
    <message>
        <source>The task is not strictly defined.</source>
        <translation>Die Aufgabe ist nicht streng bestimmt.</translation>
    </message>
    <message>
        <source>The task is free in form: %1.</source>
        <translation>Die Aufgabe ist frei in der Form: %1.</translation>
    </message>
    <message>
        <source>The sector asks for strict accuracy: %1. The evidence on this is contested.</source>
        <translation>Die Branche verlangt strenge Genauigkeit: %1. Die Belege dazu sind umstritten.</translation>
    </message>
    <message>
        <source>There are %1 examples; %2 are asked for.</source>
        <translation>Es gibt %1 Beispiele; verlangt sind %2.</translation>
    </message>
    <message>
        <source>There are only %1 examples; %2 are asked for.</source>
        <translation>Es gibt nur %1 Beispiele; verlangt sind %2.</translation>
    </message>
    <message>
        <source>The examples are poor.</source>
        <translation>Die Beispiele sind schlecht.</translation>
    </message>
    <message>
        <source>The examples are not good enough: %1.</source>
        <translation>Die Beispiele sind nicht gut genug: %1.</translation>
    </message>
    <message>
        <source>The labels agree at a kappa of %1, below %2: a tuned model would learn the inconsistency.</source>
        <translation>Die Beschriftungen stimmen mit einem Kappa von %1 überein, unter %2: Ein abgestimmtes Modell würde die Uneinheitlichkeit lernen.</translation>
    </message>
    <message>
        <source>General models would catch up after %1; within %2 tuning is not worth it.</source>
        <translation>Allgemeine Modelle würden aufholen, Dauer: %1; ist die Dauer höchstens %2, lohnt sich Abstimmung nicht.</translation>
    </message>
    <message>
        <source>Prompting reaches %1, and %2 is asked for.</source>
        <translation>Prompten erreicht %1, verlangt sind %2.</translation>
    </message>
    <message>
        <source>Prompting reaches %1, short of the %2 asked for.</source>
        <translation>Prompten erreicht %1 und bleibt hinter den verlangten %2 zurück.</translation>
    </message>
    <message>
        <source>Prompting is said to be good enough; no accuracy is stated.</source>
        <translation>Prompten gilt als gut genug; eine Genauigkeit ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Prompting is said not to be good enough; no accuracy is stated.</source>
        <translation>Prompten gilt als nicht gut genug; eine Genauigkeit ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Prompting has not been tried yet.</source>
        <translation>Prompten ist noch nicht versucht worden.</translation>
    </message>
    <message>
        <source>Answers rest on your own documents.</source>
        <translation>Die Antworten beruhen auf eigenen Dokumenten.</translation>
    </message>
    <message>
        <source>There is a clear measure of quality.</source>
        <translation>Es gibt ein klares Maß für die Güte.</translation>
    </message>
    <message>
        <source>There is no measure of quality.</source>
        <translation>Es gibt kein Maß für die Güte.</translation>
    </message>
    <message>
        <source>Prompting hits the style.</source>
        <translation>Prompten trifft den Stil.</translation>
    </message>
    <message>
        <source>Prompting does not hit the style.</source>
        <translation>Prompten trifft den Stil nicht.</translation>
    </message>
    <message>
        <source>The style is a very particular one; nobody has said whether prompting hits it.</source>
        <translation>Der Stil ist ein sehr eigener; niemand hat gesagt, ob Prompten ihn trifft.</translation>
    </message>
    <message>
        <source>The style is not a very particular one.</source>
        <translation>Der Stil ist kein sehr eigener.</translation>
    </message>
    <message>
        <source>Such tasks bring new problems each time: %1.</source>
        <translation>Solche Aufgaben bringen jedes Mal neue Probleme: %1.</translation>
    </message>
    <message>
        <source>The same task comes again and again: %1.</source>
        <translation>Dieselbe Aufgabe kommt immer wieder: %1.</translation>
    </message>
    <message>
        <source>%1 of the items are unlike the examples; %2 are bearable.</source>
        <translation>%1 der Vorgänge sind anders als die Beispiele; %2 sind erträglich.</translation>
    </message>
    <message>
        <source>Only %1 of the items are unlike the examples; %2 are bearable.</source>
        <translation>Nur %1 der Vorgänge sind anders als die Beispiele; %2 sind erträglich.</translation>
    </message>
    <message>
        <source>%1 save %2 a month at the article&apos;s prices, against %3 for the tuning.</source>
        <translation>%1 sparen zu den Preisen des Artikels %2 im Monat, gegenüber %3 für die Abstimmung.</translation>
    </message>
    <message>
        <source>%1 save only %2 a month at the article&apos;s prices, against %3 for the tuning.</source>
        <translation>%1 sparen zu den Preisen des Artikels nur %2 im Monat, gegenüber %3 für die Abstimmung.</translation>
    </message>
    <message>
        <source>Your own answer speaks for tuning: %1.</source>
        <translation>Die eigene Antwort spricht für Abstimmung: %1.</translation>
    </message>
    <message>
        <source>Your own answer speaks against tuning: %1.</source>
        <translation>Die eigene Antwort spricht gegen Abstimmung: %1.</translation>
    </message>
    <message>
        <source>The method is your own.</source>
        <translation>Das Verfahren ist ein eigenes.</translation>
    </message>
    <message>
        <source>There are %1; tuning may pay from %2 on.</source>
        <translation>Es sind %1; ab %2 kann sich Abstimmung lohnen.</translation>
    </message>
    <message>
        <source>There are only %1; up to %2 tuning is overkill.</source>
        <translation>Es sind nur %1; bis %2 ist Abstimmung übertrieben.</translation>
    </message>
    <message>
        <source>Few wrong answers can be borne.</source>
        <translation>Wenige falsche Antworten sind zu ertragen.</translation>
    </message>
    <message>
        <source>Many wrong answers can be borne.</source>
        <translation>Viele falsche Antworten sind zu ertragen.</translation>
    </message>
    <message>
        <source>The method changes %1 times a year; more than %2 are too many to keep a tuned model up to date.</source>
        <translation>Das Verfahren ändert sich %1-mal im Jahr; mehr als %2 sind zu viele, um ein abgestimmtes Modell aktuell zu halten.</translation>
    </message>
    <message>
        <source>The method changes %1 times a year, which a tuned model can follow.</source>
        <translation>Das Verfahren ändert sich %1-mal im Jahr; dem kann ein abgestimmtes Modell folgen.</translation>
    </message>
    <message>
        <source>%1 of the knowledge changes every month; more than %2 is too much for a tuned model.</source>
        <translation>%1 des Wissens ändern sich jeden Monat; mehr als %2 ist zu viel für ein abgestimmtes Modell.</translation>
    </message>
    <message>
        <source>%1 of the knowledge changes every month, which a tuned model can follow.</source>
        <translation>%1 des Wissens ändern sich jeden Monat; dem kann ein abgestimmtes Modell folgen.</translation>
    </message>
    <message>
        <source>Good reason: consistency over a large volume.</source>
        <translation>Guter Grund: Einheitlichkeit über eine große Menge.</translation>
    </message>
    <message>
        <source>Good reason: the task is regulated.</source>
        <translation>Guter Grund: Die Aufgabe ist reguliert.</translation>
    </message>
    <message>
        <source>Good reason: the method is an edge of your own.</source>
        <translation>Guter Grund: Das Verfahren ist ein eigener Vorsprung.</translation>
    </message>
    <message>
        <source>Good reason: much of each prompt is the same words again.</source>
        <translation>Guter Grund: Ein großer Teil jedes Prompts sind immer dieselben Wörter.</translation>
    </message>
    <message>
        <source>Good reason: control over the model&apos;s weights.</source>
        <translation>Guter Grund: Kontrolle über die Gewichte des Modells.</translation>
    </message>
    <message>
        <source>Prompting is stuck at %1, short of %2. A test needs %3 items an arm to show the difference.</source>
        <translation>Prompten steckt bei %1 fest, unter %2. Um den Unterschied zu zeigen, braucht ein Test %3 Vorgänge je Arm.</translation>
    </message>
    <message>
        <source>The large model is said to be too slow or dear under load.</source>
        <translation>Das große Modell gilt unter Last als zu langsam oder zu teuer.</translation>
    </message>
    <message>
        <source>The large model is said to bear the load.</source>
        <translation>Das große Modell gilt als der Last gewachsen.</translation>
    </message>
    <message>
        <source>Up to %1 an hour have to be answered within %2: a heavy load, though nobody has measured it.</source>
        <translation>Bis zu %1 je Stunde müssen innerhalb von %2 beantwortet werden: eine hohe Last, auch wenn sie niemand gemessen hat.</translation>
    </message>
    <message>
        <source>Up to %1 an hour within %2 each is no heavy load.</source>
        <translation>Bis zu %1 je Stunde mit je %2 Zeit sind keine hohe Last.</translation>
    </message>
    <message>
        <source>The prompt was evaluated on %1 items; at least %2 are asked for.</source>
        <translation>Der Prompt ist an %1 Vorgängen geprüft; verlangt sind mindestens %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>requirement: kind</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not classified yet.</source>
        <translation>%1 ist noch nicht eingeordnet.</translation>
    </message>
    <message>
        <source>%1 makes it a candidate for tuning.</source>
        <translation>%1 spricht für eine Abstimmung.</translation>
    </message>
    <message>
        <source>%1 makes it a case for prompting.</source>
        <translation>%1 spricht für Prompts.</translation>
    </message>
    <message>
        <source>General models catch up with what tuning has to gain after %1; the limit is %2.</source>
        <translation>Allgemeine Modelle holen auf, was Abstimmung gewinnen kann, Dauer: %1; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Measure today&apos;s process: time, accuracy, satisfaction.</source>
        <translation>Den heutigen Ablauf messen: Zeit, Genauigkeit, Zufriedenheit.</translation>
    </message>
    <message>
        <source>Run a small trial of both ways side by side.</source>
        <translation>Einen kleinen Versuch beider Wege nebeneinander durchführen.</translation>
    </message>
    <message>
        <source>A good prompt.</source>
        <translation>Ein guter Prompt.</translation>
    </message>
    <message>
        <source>A clear system instruction.</source>
        <translation>Eine klare Systemanweisung.</translation>
    </message>
    <message>
        <source>Retrieval from your documents.</source>
        <translation>Suche in den eigenen Dokumenten.</translation>
    </message>
    <message>
        <source>Fine-tuning.</source>
        <translation>Feinabstimmung.</translation>
    </message>
    <message>
        <source>%1 of four criteria hold; %2 are needed.</source>
        <translation>%1 von vier Kriterien sind erfüllt; nötig sind %2.</translation>
    </message>
    <message>
        <source>Collect %1 examples of input and output.</source>
        <translation>%1 Beispiele von Eingabe und Ausgabe sammeln.</translation>
    </message>
    <message>
        <source>Tune a small model on them.</source>
        <translation>Ein kleines Modell darauf abstimmen.</translation>
    </message>
    <message>
        <source>Test it on examples that were held back.</source>
        <translation>An zurückgehaltenen Beispielen prüfen.</translation>
    </message>
    <message>
        <source>Put it to work and measure the saving.</source>
        <translation>Einsetzen und die Ersparnis messen.</translation>
    </message>
    <message>
        <source>At the article&apos;s prices the tuning is back within %1 from %2 on.</source>
        <translation>Zu den Preisen des Artikels ist die Abstimmung ab %2 innerhalb von %1 wieder hereingeholt.</translation>
    </message>
    <message>
        <source>Try it with a few examples in the prompt.</source>
        <translation>Mit einigen Beispielen im Prompt versuchen.</translation>
    </message>
    <message>
        <source>Prove the concept: measure what prompting reaches.</source>
        <translation>Das Konzept beweisen: messen, was Prompten erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Find the gaps from the wrong answers: %n listed.</source>
        <translation>
            <numerusform>Die Lücken aus den falschen Antworten finden: %Ln aufgeführt.</numerusform>
            <numerusform>Die Lücken aus den falschen Antworten finden: %Ln aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tune for those gaps alone.</source>
        <translation>Nur für diese Lücken abstimmen.</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>retrieval closes it, not tuning</source>
        <translation>Suche schließt sie, nicht Abstimmung</translation>
    </message>
    <message>
        <source>smaller steps close it before tuning does</source>
        <translation>kleinere Schritte schließen sie vor der Abstimmung</translation>
    </message>
    <message>
        <source>a gap that tuning can close</source>
        <translation>eine Lücke, die Abstimmung schließen kann</translation>
    </message>
    <message>
        <source>%1, weight %2: %3</source>
        <comment>reason, weight, what documents it</comment>
        <translation>%1, Gewicht %2: %3</translation>
    </message>
    <message>
        <source>%1, weight %2: nothing documents it yet.</source>
        <translation>%1, Gewicht %2: noch durch nichts belegt.</translation>
    </message>
    <message>
        <source>The rule: overkill up to %1 a month, may pay from %2 on.</source>
        <translation>Die Regel: übertrieben bis %1 im Monat, lohnt sich vielleicht ab %2.</translation>
    </message>
    <message>
        <source>%1 There are %2.</source>
        <translation>%1 Es sind %2.</translation>
    </message>
    <message>
        <source>Computed from your options: tuning and prompting cost the same at %1.</source>
        <translation>Aus den eigenen Optionen berechnet: Abstimmung und Prompt kosten bei %1 gleich viel.</translation>
    </message>
    <message>
        <source>Computed from your options: tuning and prompting cost the same between %1 and %2, by pair.</source>
        <translation>Aus den eigenen Optionen berechnet: Abstimmung und Prompt kosten je nach Paar zwischen %1 und %2 gleich viel.</translation>
    </message>
    <message>
        <source>Computed from your options: no volume makes a tuned one break even with a prompted one.</source>
        <translation>Aus den eigenen Optionen berechnet: Bei keiner Menge kommt eine abgestimmte auf die Kosten einer mit Prompt.</translation>
    </message>
    <message>
        <source>Weigh both together: retrieval and a tuned model.</source>
        <translation>Beides zusammen erwägen: Suche und ein abgestimmtes Modell.</translation>
    </message>
    <message>
        <source>Weigh both together: a tuned model with examples in its prompt.</source>
        <translation>Beides zusammen erwägen: ein abgestimmtes Modell mit Beispielen im Prompt.</translation>
    </message>
    <message>
        <source>Guard rail: people check answers, whichever way is chosen.</source>
        <translation>Leitplanke: Menschen prüfen Antworten, welcher Weg auch gewählt wird.</translation>
    </message>
    <message>
        <source>Guard rail: a fixed set of test items, run at every change.</source>
        <translation>Leitplanke: ein fester Satz von Testfällen, der bei jeder Änderung läuft.</translation>
    </message>
    <message>
        <source>Guard rail: watch format and accuracy in use.</source>
        <translation>Leitplanke: Format und Genauigkeit im Betrieb beobachten.</translation>
    </message>
    <message>
        <source>Guard rail: keep the prompted way as the way back.</source>
        <translation>Leitplanke: den Weg mit Prompt als Rückweg behalten.</translation>
    </message>
    <message>
        <source>Does the task need knowledge that no training holds?</source>
        <translation>Braucht die Aufgabe Wissen, das in keinem Training steckt?</translation>
    </message>
    <message>
        <source>Bottleneck in accuracy: %1 reached, %2 asked for.</source>
        <translation>Engpass in der Genauigkeit: %1 erreicht, %2 verlangt.</translation>
    </message>
    <message>
        <source>Bottleneck in accuracy.</source>
        <translation>Engpass in der Genauigkeit.</translation>
    </message>
    <message>
        <source>Bottleneck in style.</source>
        <translation>Engpass im Stil.</translation>
    </message>
    <message>
        <source>Bottleneck in speed or cost under high load.</source>
        <translation>Engpass bei Tempo oder Kosten unter hoher Last.</translation>
    </message>
    <message>
        <source>To show %1 against %2 takes %3 test items an arm.</source>
        <translation>Um %1 gegen %2 zu zeigen, braucht es %3 Testfälle je Arm.</translation>
    </message>
    <message>
        <source>%1 The accuracy was measured on %2.</source>
        <translation>%1 Umfang der Messung der Genauigkeit: %2.</translation>
    </message>
    <message>
        <source>Where you have not answered, %1 of cases are taken to need tuning. This is one person&apos;s impression, not a study.</source>
        <translation>Wo eine Antwort fehlt, gilt, dass %1 der Fälle Abstimmung brauchen. Das ist der Eindruck eines Einzelnen, keine Studie.</translation>
    </message>
    <message>
        <source>Open weights or a closed service: say whether you need the weights.</source>
        <translation>Offene Gewichte oder geschlossener Dienst: angeben, ob die Gewichte gebraucht werden.</translation>
    </message>
    <message>
        <source>You need the weights: tune an open model.</source>
        <translation>Die Gewichte werden gebraucht: ein offenes Modell abstimmen.</translation>
    </message>
    <message>
        <source>You do not need the weights: a closed service is quicker to start.</source>
        <translation>Die Gewichte werden nicht gebraucht: Mit einem geschlossenen Dienst beginnt man schneller.</translation>
    </message>
    <message>
        <source>%1 takes no new tuning from %2 on.</source>
        <translation>%1 nimmt ab %2 keine neuen Abstimmungen an.</translation>
    </message>
    <message>
        <source>%1 has taken no new tuning since %2.</source>
        <translation>%1 nimmt seit %2 keine neuen Abstimmungen an.</translation>
    </message>
    <message>
        <source>%1 will take no new tuning from %2 on.</source>
        <translation>%1 wird ab %2 keine neuen Abstimmungen annehmen.</translation>
    </message>
    <message>
        <source>Evaluate a prompt on at least %1 items.</source>
        <translation>Einen Prompt an mindestens %1 Vorgängen prüfen.</translation>
    </message>
    <message>
        <source>Context: does the model lack knowledge?</source>
        <translation>Kontext: Fehlt dem Modell Wissen?</translation>
    </message>
    <message>
        <source>Behaviour: does it break the format or miss the style?</source>
        <translation>Verhalten: Bricht es das Format oder verfehlt es den Stil?</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworksPage</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%Ln Antwort fehlt</numerusform>
            <numerusform>%Ln Antworten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einzeln</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GateText</name>
    <message>
        <source>Tuning is offered</source>
        <translation>Die Feinabstimmung wird angeboten</translation>
    </message>
    <message>
        <source>The model is offered</source>
        <translation>Das Modell wird angeboten</translation>
    </message>
    <message>
        <source>The condition is met.</source>
        <translation>Die Bedingung ist erfüllt.</translation>
    </message>
    <message>
        <source>The condition is not met.</source>
        <translation>Die Bedingung ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 of the answers are right, and %2 are required.</source>
        <translation>%1 der Antworten sind richtig, gefordert sind %2.</translation>
    </message>
    <message>
        <source>It costs %1 a month, within the limit of %2.</source>
        <translation>Sie kostet %1 im Monat, innerhalb der Grenze von %2.</translation>
    </message>
    <message>
        <source>It costs %1 to start, within the limit of %2.</source>
        <translation>Der Einstieg kostet %1, innerhalb der Grenze von %2.</translation>
    </message>
    <message>
        <source>95 of 100 answers are there within %1; the limit is %2.</source>
        <translation>95 von 100 Antworten sind innerhalb von %1 da; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>It is in use after %1; the limit is %2.</source>
        <translation>Bis zum Einsatz dauert es %1; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>It can run where the data may be processed.</source>
        <translation>Sie kann dort laufen, wo die Daten verarbeitet werden dürfen.</translation>
    </message>
    <message>
        <source>The tuned model is yours to take elsewhere.</source>
        <translation>Das abgestimmte Modell gehört der Organisation und kann mitgenommen werden.</translation>
    </message>
    <message>
        <source>%1: %2, within the limit of %3.</source>
        <translation>%1: %2, innerhalb der Grenze von %3.</translation>
    </message>
    <message>
        <source>Only %1 of the answers are right, and %2 are required.</source>
        <translation>Nur %1 der Antworten sind richtig, gefordert sind %2.</translation>
    </message>
    <message>
        <source>It costs %1 a month, over the limit of %2.</source>
        <translation>Sie kostet %1 im Monat, über der Grenze von %2.</translation>
    </message>
    <message>
        <source>It costs %1 to start, over the limit of %2.</source>
        <translation>Der Einstieg kostet %1, über der Grenze von %2.</translation>
    </message>
    <message>
        <source>95 of 100 answers take up to %1, and the limit is %2.</source>
        <translation>95 von 100 Antworten brauchen bis zu %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>It is in use only after %1, and the limit is %2.</source>
        <translation>Bis zum Einsatz dauert es %1, die Grenze ist aber %2.</translation>
    </message>
    <message>
        <source>It cannot run where the data may be processed.</source>
        <translation>Sie kann nicht dort laufen, wo die Daten verarbeitet werden dürfen.</translation>
    </message>
    <message>
        <source>The tuned model stays with the provider.</source>
        <translation>Das abgestimmte Modell bleibt beim Anbieter.</translation>
    </message>
    <message>
        <source>%1: %2, beyond the limit of %3.</source>
        <translation>%1: %2, jenseits der Grenze von %3.</translation>
    </message>
    <message>
        <source>Its accuracy is unknown, so this could not be checked.</source>
        <translation>Die Genauigkeit ist unbekannt, daher ließ sich dies nicht prüfen.</translation>
    </message>
    <message>
        <source>How long an answer takes is unknown, so this could not be checked.</source>
        <translation>Wie lange eine Antwort dauert, ist unbekannt, daher ließ sich dies nicht prüfen.</translation>
    </message>
    <message>
        <source>When it can be in use is unknown, so this could not be checked.</source>
        <translation>Wann sie im Einsatz sein kann, ist unbekannt, daher ließ sich dies nicht prüfen.</translation>
    </message>
    <message>
        <source>What this condition judges is unknown, so it could not be checked.</source>
        <translation>Was diese Bedingung beurteilt, ist unbekannt, daher ließ sie sich nicht prüfen.</translation>
    </message>
    <message>
        <source>It can run only here: %1. Allowed is: %2.</source>
        <translation>Sie kann nur hier laufen: %1. Erlaubt ist: %2.</translation>
    </message>
    <message>
        <source>The tuned model stays with the provider, and the task asks for weights of your own.</source>
        <translation>Das abgestimmte Modell bleibt beim Anbieter, und die Aufgabe verlangt eigene Gewichte.</translation>
    </message>
    <message>
        <source>%1 takes no new tuning jobs after %2 (source: %3).</source>
        <translation>%1 nimmt nach dem %2 keine neuen Abstimmungsaufträge an (Quelle: %3).</translation>
    </message>
    <message>
        <source>The model %1 is retired on %2 (source: %3).</source>
        <translation>Das Modell %1 wird am %2 abgeschaltet (Quelle: %3).</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Mean of the worst outcomes</source>
        <translation>Mittel der schlechtesten Ergebnisse</translation>
    </message>
    <message>
        <source>It loses money in %1 of all cases, within the limit of %2.</source>
        <translation>Verliert in %1 aller Fälle Geld; die Grenze von %2 ist eingehalten.</translation>
    </message>
    <message>
        <source>It loses money in %1 of all cases, and no more than %2 are allowed.</source>
        <translation>Verliert in %1 aller Fälle Geld; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The worst %2 of all cases are worth %1 on average, and at least %3 are asked for.</source>
        <translation>Die schlechtesten %2 aller Fälle sind im Mittel %1 wert; verlangt sind mindestens %3.</translation>
    </message>
    <message>
        <source>The worst %2 of all cases are worth only %1 on average, and at least %3 are asked for.</source>
        <translation>Die schlechtesten %2 aller Fälle sind im Mittel nur %1 wert; verlangt sind mindestens %3.</translation>
    </message>
    <message>
        <source>Not checked: chances are known only once the uncertain figures have been drawn.</source>
        <translation>Nicht geprüft: Wahrscheinlichkeiten sind erst bekannt, wenn die unsicheren Zahlen gezogen sind.</translation>
    </message>
    <message>
        <source>Not checked: without figures of today&apos;s work there is nothing to lose against.</source>
        <translation>Nicht geprüft: Ohne Zahlen zum heutigen Ablauf gibt es nichts, wogegen man verlieren könnte.</translation>
    </message>
    <message>
        <source>%1: %2, and at least %3 is asked for.</source>
        <translation>%1: %2, verlangt ist mindestens %3.</translation>
    </message>
    <message>
        <source>%1: only %2, and at least %3 is asked for.</source>
        <translation>%1: nur %2, verlangt ist mindestens %3.</translation>
    </message>
    <message>
        <source>The money is not back within the months looked ahead, and the limit is %1.</source>
        <translation>Das Geld ist in den betrachteten Monaten nicht zurück, und die Grenze ist %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Glossary</name>
    <message>
        <source>Reading the program</source>
        <translation>Das Programm lesen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The sentence above every page. It names the option that passes every hard limit and is worth most over the horizon, and it changes while you edit.</source>
        <translation>Der Satz über jeder Seite. Er nennt die Option, die jede harte Grenze einhält und über den Zeitraum am meisten wert ist, und er ändert sich beim Bearbeiten.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Cost per month to the right, correct answers upwards. Options on the dashed line are beaten by no other on both; what lies below or to the right of it costs more for less.</source>
        <translation>Kosten im Monat nach rechts, richtige Antworten nach oben. Optionen auf der gestrichelten Linie werden von keiner anderen in beidem geschlagen; was darunter oder rechts davon liegt, kostet mehr für weniger.</translation>
    </message>
    <message>
        <source>Hollow marker, dotted line</source>
        <translation>Hohles Zeichen, gepunktete Linie</translation>
    </message>
    <message>
        <source>Rests on assumptions of the program and not on a measurement. Replace them by your own figures and the marker fills.</source>
        <translation>Beruht auf Annahmen des Programms und nicht auf einer Messung. Werden eigene Zahlen eingesetzt, füllt sich das Zeichen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A permitted answer to every question. The program then uses a published range or a wide assumption, and says so.</source>
        <translation>Eine erlaubte Antwort auf jede Frage. Das Programm nimmt dann eine veröffentlichte Spanne oder eine weite Annahme und sagt es.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Three figures: in one case of ten it is below the low one, in one of ten above the high one; the likely one lies in the middle (P10, P50, P90).</source>
        <translation>Drei Zahlen: In einem von zehn Fällen liegt es unter der niedrigen, in einem von zehn über der hohen; die wahrscheinliche liegt in der Mitte (P10, P50, P90).</translation>
    </message>
    <message>
        <source>Where knowledge sits</source>
        <translation>Wo das Wissen sitzt</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>A model trained on general text, also called foundation model, used as it is bought.</source>
        <translation>Ein auf allgemeinen Texten trainiertes Modell, so verwendet, wie man es kauft; auch Foundation-Modell genannt.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The numbers inside a model that training sets. What is in the weights is known without being told, costs nothing per request, and stays as it was until the next training.</source>
        <translation>Die Zahlen im Inneren eines Modells, die das Training setzt. Was in den Gewichten steht, ist ungesagt bekannt, kostet je Anfrage nichts und bleibt bis zum nächsten Training, wie es war.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The text given with one request: instructions, examples, documents, the question. What is in the context is known for that request only, is paid for each time, and can be changed at once.</source>
        <translation>Der Text, der mit einer Anfrage mitgegeben wird: Anweisungen, Beispiele, Dokumente, die Frage. Was im Kontext steht, ist nur für diese Anfrage bekannt, wird jedes Mal bezahlt und lässt sich sofort ändern.</translation>
    </message>
    <message>
        <source>Weights against context</source>
        <translation>Gewichte gegen Kontext</translation>
    </message>
    <message>
        <source>The choice behind this program. Prompting and retrieval put knowledge into the context; tuning puts it into the weights. Facts that change belong into the context; form, style and a narrow skill repeated many times can belong into the weights.</source>
        <translation>Die Wahl, um die es in diesem Programm geht. Prompting und Dokumentensuche bringen Wissen in den Kontext, Feinabstimmung bringt es in die Gewichte. Fakten, die sich ändern, gehören in den Kontext; Form, Stil und eine enge, oft wiederholte Fertigkeit können in die Gewichte gehören.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The piece of text by which models are billed; about three quarters of an English word.</source>
        <translation>Das Textstück, nach dem Modelle abgerechnet werden; etwa drei Viertel eines englischen Wortes.</translation>
    </message>
    <message>
        <source>Ways to put a model to work</source>
        <translation>Wege, ein Modell einzusetzen</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>Prompting</translation>
    </message>
    <message>
        <source>Telling a base model what to do in words. Zero-shot: by instructions alone.</source>
        <translation>Einem Basismodell mit Worten sagen, was es tun soll. Zero-Shot: allein durch Anweisungen.</translation>
    </message>
    <message>
        <source>Few-shot</source>
        <translation>Few-Shot</translation>
    </message>
    <message>
        <source>Prompting with some solved examples in the context. No training; every request pays for the examples.</source>
        <translation>Prompting mit einigen gelösten Beispielen im Kontext. Kein Training; jede Anfrage bezahlt die Beispiele.</translation>
    </message>
    <message>
        <source>Prompt chain</source>
        <translation>Prompt-Kette</translation>
    </message>
    <message>
        <source>Several requests in a row, each with one part of the task.</source>
        <translation>Mehrere Anfragen nacheinander, jede mit einem Teil der Aufgabe.</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>Dokumentensuche (RAG)</translation>
    </message>
    <message>
        <source>Retrieval-augmented generation: a search finds passages of your own documents and puts them into the context. A changed document is known at once.</source>
        <translation>Retrieval-Augmented Generation: Eine Suche findet Stellen der eigenen Dokumente und legt sie in den Kontext. Ein geändertes Dokument ist sofort bekannt.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung (Fine-Tuning)</translation>
    </message>
    <message>
        <source>Training a base model further on examples of the task. Changes the weights.</source>
        <translation>Ein Basismodell an Beispielen der Aufgabe weiter trainieren. Ändert die Gewichte.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Low-rank adaptation: fine-tuning that trains a small addition instead of all weights. Cheap to train and to keep many of.</source>
        <translation>Low-Rank Adaptation: Feinabstimmung, die statt aller Gewichte einen kleinen Zusatz trainiert. Günstig zu trainieren und in großer Zahl zu halten.</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volle Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine-tuning of all weights. Needs the most machines and examples.</source>
        <translation>Feinabstimmung aller Gewichte. Braucht die meisten Maschinen und Beispiele.</translation>
    </message>
    <message>
        <source>Hosted tuning, closed weights</source>
        <translation>Gehostete Abstimmung, geschlossene Gewichte</translation>
    </message>
    <message>
        <source>A provider tunes its own model for you. You cannot take it away; it ends when the provider retires the base model.</source>
        <translation>Ein Anbieter stimmt sein eigenes Modell im Auftrag ab. Es lässt sich nicht mitnehmen und endet, wenn der Anbieter das Basismodell abschaltet.</translation>
    </message>
    <message>
        <source>Hosted tuning, open weights</source>
        <translation>Gehostete Abstimmung, offene Gewichte</translation>
    </message>
    <message>
        <source>A host tunes and serves an open model. The weights can leave with you.</source>
        <translation>Ein Host stimmt ein offenes Modell ab und betreibt es. Die Gewichte lassen sich mitnehmen.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Tuning a small model on the answers of a large one, to get near its quality at a lower price per request.</source>
        <translation>Ein kleines Modell an den Antworten eines großen abstimmen, um zu geringerem Preis je Anfrage in die Nähe seiner Güte zu kommen.</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>A small model answers first; what it is unsure of goes on to a large one.</source>
        <translation>Ein kleines Modell antwortet zuerst; wobei es unsicher ist, geht weiter an ein großes.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Gestuft</translation>
    </message>
    <message>
        <source>Start with one option and move to another when a measured trigger is met.</source>
        <translation>Mit einer Option beginnen und zu einer anderen wechseln, wenn eine gemessene Schwelle erreicht ist.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>Geschäftslogik</translation>
    </message>
    <message>
        <source>Rules and programs without a language model. Always worth a comparison.</source>
        <translation>Regeln und Programme ohne Sprachmodell. Immer einen Vergleich wert.</translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation>Status quo</translation>
    </message>
    <message>
        <source>Going on as today. All money is counted relative to it.</source>
        <translation>Weiter wie heute. Alles Geld wird im Verhältnis dazu gezählt.</translation>
    </message>
    <message>
        <source>Words of the assessment</source>
        <translation>Wörter der Bewertung</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>One document: one task, its options, and what was decided.</source>
        <translation>Ein Dokument: eine Aufgabe, ihre Optionen und was entschieden wurde.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Today’s process: time per item, wage, accuracy, other cost. Without it only the cheapest way can be named, not what is gained.</source>
        <translation>Der heutige Ablauf: Zeit je Vorgang, Lohn, Genauigkeit, andere Kosten. Ohne sie lässt sich nur der günstigste Weg nennen, nicht der Gewinn.</translation>
    </message>
    <message>
        <source>Option (strategy)</source>
        <translation>Option (Strategie)</translation>
    </message>
    <message>
        <source>One way to do the task. It starts from an entry of the catalogue, whose figures you can replace.</source>
        <translation>Ein Weg, die Aufgabe zu erledigen. Er geht von einem Eintrag des Katalogs aus, dessen Zahlen sich ersetzen lassen.</translation>
    </message>
    <message>
        <source>Hard limit (gate)</source>
        <translation>Harte Grenze (Gate)</translation>
    </message>
    <message>
        <source>What an option must keep: accuracy, budget, waiting time, place of the data, date. An option that fails one is out, and says why.</source>
        <translation>Was eine Option einhalten muss: Genauigkeit, Budget, Wartezeit, Ort der Daten, Termin. Eine Option, die es nicht tut, scheidet aus und sagt, warum.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A published figure with its reference. Graded: measured by you, published, stated by a vendor, or our assumption.</source>
        <translation>Eine veröffentlichte Zahl mit ihrer Fundstelle. Eingestuft als: selbst gemessen, veröffentlicht, von einem Anbieter genannt oder unsere Annahme.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>A measured trial: so many right of so many.</source>
        <translation>Ein gemessener Versuch: so viele von so vielen richtig.</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>Zurückgehaltene Daten</translation>
    </message>
    <message>
        <source>Examples kept away from training, on which a tuned model is measured.</source>
        <translation>Beispiele, die nicht ins Training gehen und an denen ein abgestimmtes Modell gemessen wird.</translation>
    </message>
    <message>
        <source>Label agreement (kappa)</source>
        <translation>Übereinstimmung der Beschriftungen (Kappa)</translation>
    </message>
    <message>
        <source>How far two people agree on the right answer beyond chance; 1 is full agreement. It limits what any model can reach.</source>
        <translation>Wie weit zwei Personen über den Zufall hinaus in der richtigen Antwort übereinstimmen; 1 ist volle Übereinstimmung. Sie begrenzt, was ein Modell erreichen kann.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>General models improve with each release while a tuned one stands still until it is tuned again.</source>
        <translation>Allgemeine Modelle werden mit jeder Ausgabe besser, während ein abgestimmtes stehen bleibt, bis es neu abgestimmt wird.</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Geld und Zeit</translation>
    </message>
    <message>
        <source>One-off and recurring cost</source>
        <translation>Einmalige und laufende Kosten</translation>
    </message>
    <message>
        <source>Paid once at the start, or month by month while the option is in use.</source>
        <translation>Einmal zu Beginn bezahlt oder Monat für Monat, solange die Option im Einsatz ist.</translation>
    </message>
    <message>
        <source>Total cost of ownership (TCO)</source>
        <translation>Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>All cost over the horizon, the cost of wrong answers included.</source>
        <translation>Alle Kosten über den Zeitraum, die Kosten falscher Antworten eingeschlossen.</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>Kosten je richtigem Vorgang</translation>
    </message>
    <message>
        <source>Total cost divided by the items done right.</source>
        <translation>Gesamtkosten geteilt durch die richtig erledigten Vorgänge.</translation>
    </message>
    <message>
        <source>Net present value (NPV)</source>
        <translation>Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>Value less cost over the horizon, with later money counted less, at the discount rate.</source>
        <translation>Wert abzüglich Kosten über den Zeitraum, wobei späteres Geld mit dem Diskontsatz weniger zählt.</translation>
    </message>
    <message>
        <source>Money back after (payback)</source>
        <translation>Geld zurück nach (Amortisation)</translation>
    </message>
    <message>
        <source>The time after which an option has returned what it cost and stays so. Discounted: with later money counted less.</source>
        <translation>Die Zeit, nach der eine Option zurückgegeben hat, was sie kostete, und dabei bleibt. Abgezinst: Späteres Geld zählt weniger.</translation>
    </message>
    <message>
        <source>Return on cost (ROI)</source>
        <translation>Ertrag auf Kosten (ROI)</translation>
    </message>
    <message>
        <source>Value less cost, divided by cost.</source>
        <translation>Wert abzüglich Kosten, geteilt durch Kosten.</translation>
    </message>
    <message>
        <source>Rate of return (IRR)</source>
        <translation>Interner Zinsfuß (IRR)</translation>
    </message>
    <message>
        <source>The discount rate at which an option is worth exactly nothing. There may be none, one or several.</source>
        <translation>Der Diskontsatz, bei dem eine Option genau nichts wert ist. Es kann keinen, einen oder mehrere geben.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>The volume, or the month, at which two options cost the same.</source>
        <translation>Die Menge oder der Monat, bei dem zwei Optionen gleich viel kosten.</translation>
    </message>
    <message>
        <source>Break-even accuracy</source>
        <translation>Genauigkeit der Gewinnschwelle</translation>
    </message>
    <message>
        <source>Below it an option loses against today’s process, whatever it saves per item.</source>
        <translation>Darunter verliert eine Option gegen den heutigen Ablauf, was immer sie je Vorgang spart.</translation>
    </message>
    <message>
        <source>Caching and batch</source>
        <translation>Zwischenspeicher und Stapel</translation>
    </message>
    <message>
        <source>Providers charge less for the part of the context that repeats, and for requests that may wait some hours.</source>
        <translation>Anbieter verlangen weniger für den Teil des Kontexts, der sich wiederholt, und für Anfragen, die einige Stunden warten dürfen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GlossaryDock</name>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>Search in the explanations</source>
        <translation>In den Erklärungen suchen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Handbook</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Open an example on the start page, or begin a new assessment. An assessment is one task, the options for doing it, and what was decided.</source>
        <translation>Auf der Startseite ein Beispiel öffnen oder eine neue Bewertung beginnen. Eine Bewertung ist eine Aufgabe mit ihren Optionen und dem, was entschieden wurde.</translation>
    </message>
    <message>
        <source>A new assessment asks its questions page by page. Each says why it is asked and in what unit. “We don’t know” is always allowed: the program then uses a published or a wide range and says so. Leave whenever you like; F2 comes back.</source>
        <translation>Eine neue Bewertung stellt ihre Fragen Seite für Seite. Jede sagt, warum sie gestellt wird und in welcher Einheit. „Wissen wir nicht“ ist immer erlaubt: Dann nimmt das Programm eine veröffentlichte oder eine weite Spanne und sagt es. Aufhören geht jederzeit; F2 führt zurück.</translation>
    </message>
    <message>
        <source>The sentence above every page is the answer so far. It changes while you edit. Read it first, then the trade-off for the picture, the decision for the reasons, and the report to print.</source>
        <translation>Der Satz über jeder Seite ist die Antwort bis hierher. Er ändert sich beim Bearbeiten. Zuerst ihn lesen, dann die Abwägung für das Bild, die Entscheidung für die Gründe und den Bericht zum Drucken.</translation>
    </message>
    <message>
        <source>Nothing you try is lost or final: every edit can be undone, and the sliders of “What if” at the bottom try figures without an edit.</source>
        <translation>Nichts geht beim Ausprobieren verloren und nichts ist endgültig: Jede Änderung lässt sich rückgängig machen, und die Regler von „Was wäre wenn“ unten probieren Zahlen ohne Änderung aus.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done, how often, how well, and how it is done today. These answers feed every figure of the program.</source>
        <translation>Was zu tun ist, wie oft, wie gut, und wie es heute getan wird. Diese Antworten speisen jede Zahl des Programms.</translation>
    </message>
    <message>
        <source>It is the wizard’s questions on one page. Type into the search to find one. Volume and today’s process matter most: without today’s process only the cheapest way can be named, not what is gained.</source>
        <translation>Es sind die Fragen des Assistenten auf einer Seite. Das Suchfeld findet eine davon. Menge und heutiger Ablauf zählen am meisten: Ohne den heutigen Ablauf lässt sich nur der günstigste Weg nennen, nicht der Gewinn.</translation>
    </message>
    <message>
        <source>Hard limits stand here too: least accuracy, budget, longest wait, where data may go, the latest start. An option that fails one is out, and the program says which.</source>
        <translation>Auch die harten Grenzen stehen hier: Mindestgenauigkeit, Budget, längste Wartezeit, wohin Daten dürfen, spätester Beginn. Eine Option, die eine davon verfehlt, ist aus, und das Programm sagt, welche.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The ways to do the task: with better prompts, with your documents, with a tuned model, in stages, by rules, or as today. “Go on as today” and “Rules, no model” belong to every comparison: a model has to beat them.</source>
        <translation>Die Wege zur Aufgabe: mit besseren Prompts, mit eigenen Dokumenten, mit einem abgestimmten Modell, in Stufen, mit Regeln oder wie heute. „Weiter wie heute“ und „Regeln, kein Modell“ gehören in jeden Vergleich: Ein Modell muss sie schlagen.</translation>
    </message>
    <message>
        <source>Each starts from the catalogue, with prices and accuracies that name their source and date. Type your own figure over any of them; “as the default” brings the catalogue’s back.</source>
        <translation>Jede beginnt mit dem Katalog, dessen Preise und Genauigkeiten Quelle und Datum nennen. Jede Zahl lässt sich durch eine eigene ersetzen; „wie vorgegeben“ holt die des Katalogs zurück.</translation>
    </message>
    <message>
        <source>A measured trial counts most: enter how many answers were right of how many, and the accuracy follows the count instead of the general expectation.</source>
        <translation>Ein gemessener Versuch zählt am meisten: Eintragen, wie viele von wie vielen Antworten richtig waren, und die Genauigkeit folgt der Zählung statt der allgemeinen Erwartung.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Cost goes to the right, correct answers go up. The best place is top left. The dashed line joins the options that no other beats on both.</source>
        <translation>Nach rechts steigen die Kosten, nach oben die richtigen Antworten. Am besten ist oben links. Die gestrichelte Linie verbindet die Optionen, die keine andere in beidem schlägt.</translation>
    </message>
    <message>
        <source>The coloured regions say how unsure a place is: the inner one holds half of the trials, the outer one nine in ten. Where regions overlap, the order is open.</source>
        <translation>Die farbigen Flächen sagen, wie unsicher ein Platz ist: Die innere enthält die Hälfte der Durchläufe, die äußere neun von zehn. Wo Flächen sich überdecken, ist die Reihenfolge offen.</translation>
    </message>
    <message>
        <source>Below the shaded band the chosen option loses money against today. Drag a limit line to move the limit; options that fail it step back. The wheel and + zoom, 0 shows all.</source>
        <translation>Unter dem schattierten Band verliert die gewählte Option Geld gegenüber heute. Eine Grenzlinie lässt sich ziehen; Optionen, die sie verfehlen, treten zurück. Mausrad und + vergrößern, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Choose an option with a click or the arrow keys: beside the chart stand its figures with their ranges, why it stands where it does, and what it rests on.</source>
        <translation>Eine Option mit Klick oder Pfeiltasten wählen: Neben dem Diagramm stehen ihre Zahlen mit Spannen, warum sie dort steht und worauf sie beruht.</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>Money over time, counted against going on as today. Where a curve crosses zero for good, the money is back; where two curves cross, one option overtakes the other.</source>
        <translation>Geld im Lauf der Zeit, gezählt gegen „weiter wie heute“. Wo eine Kurve endgültig über null geht, ist das Geld zurück; wo zwei Kurven sich kreuzen, überholt eine Option die andere.</translation>
    </message>
    <message>
        <source>Break-even by volume: drag the line of today’s volume and watch which option is cheapest there. It only tries the volume; “Keep” makes it the document’s.</source>
        <translation>Gewinnschwelle nach Menge: Die Linie der heutigen Menge ziehen und sehen, welche Option dort am günstigsten ist. Das probiert die Menge nur aus; „Behalten“ übernimmt sie ins Dokument.</translation>
    </message>
    <message>
        <source>On the curves of how it may turn out, P10 and P90 enclose eight cases in ten. The chance of a loss is where the curve passes zero.</source>
        <translation>Auf den Kurven, wie es ausgehen kann, schließen P10 und P90 acht von zehn Fällen ein. Die Wahrscheinlichkeit eines Verlusts steht dort, wo die Kurve durch null geht.</translation>
    </message>
    <message>
        <source>Enter on any figure of the table shows how it was computed: the formula in words and numbers, and links to its inputs.</source>
        <translation>Die Eingabetaste auf einer Zahl der Tabelle zeigt, wie sie berechnet wurde: die Formel in Worten und Zahlen, mit Verweisen auf die Eingaben.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The recommendation, its runner-up, how often it comes out best, the strongest reasons, what would flip it and what to measure first.</source>
        <translation>Die Empfehlung, die Zweitbeste, wie oft sie die beste ist, die stärksten Gründe, was sie kippen würde und was zuerst zu messen ist.</translation>
    </message>
    <message>
        <source>If more than money counts, set criteria and give them weights: by sliders, by order, in pairs, or by best and worst. The band on a slider shows how far a weight may move before the answer changes.</source>
        <translation>Zählt mehr als Geld, dann Kriterien anlegen und gewichten: mit Reglern, nach Reihenfolge, in Paaren oder nach bestem und schlechtestem. Das Band auf einem Regler zeigt, wie weit ein Gewicht gehen darf, bevor die Antwort sich ändert.</translation>
    </message>
    <message>
        <source>“No clear winner” is an answer too: first and second are closer than the noise. The list of flips names the question that would part them.</source>
        <translation>„Kein klarer Sieger“ ist auch eine Antwort: Erste und Zweite liegen näher beieinander als das Rauschen. Die Liste der Kipppunkte nennt die Frage, die sie trennen würde.</translation>
    </message>
    <message>
        <source>Under “Record” goes what was decided, by whom, what is expected, and when to look again.</source>
        <translation>Unter „Protokoll“ steht, was entschieden wurde, von wem, was erwartet wird und wann wieder hinzusehen ist.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Published ways to decide, each applied to your answers and kept apart. Each gives its verdict, the answers that led to it, and what it still wants to know.</source>
        <translation>Veröffentlichte Entscheidungswege, jeder für sich auf die Antworten angewandt. Jeder gibt sein Urteil, die Antworten, die dazu führten, und was er noch wissen will.</translation>
    </message>
    <message>
        <source>Where they disagree, the page names the input that decides it. One may want thousands of examples where another is content with a hundred; the evidence for each threshold stands beside it.</source>
        <translation>Wo sie uneins sind, nennt die Seite die Eingabe, die es entscheidet. Einer will Tausende Beispiele, einem anderen reichen hundert; was für jede Schwelle belegt ist, steht daneben.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>The task is often one step of a process. List the steps, and the page says for each who does it best: rules, a person, or a model, and why.</source>
        <translation>Die Aufgabe ist oft ein Schritt eines Ablaufs. Die Schritte auflisten, und die Seite sagt zu jedem, wer ihn am besten erledigt: Regeln, ein Mensch oder ein Modell, und warum.</translation>
    </message>
    <message>
        <source>Several assessments can share one budget. The portfolio adds them up and shows which to do when there is not enough for all.</source>
        <translation>Mehrere Bewertungen können sich ein Budget teilen. Das Portfolio zählt sie zusammen und zeigt, welche an die Reihe kommen, wenn es nicht für alle reicht.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keep the present state under a name before you change something, for instance “before the workshop”. Later compare with it, or with another file.</source>
        <translation>Den jetzigen Stand unter einem Namen behalten, bevor sich etwas ändert, etwa „vor der Besprechung“. Später damit oder mit einer anderen Datei vergleichen.</translation>
    </message>
    <message>
        <source>You see which inputs differ, the figures side by side, and a staircase of what each change did to the figure you choose. Its steps add up exactly.</source>
        <translation>Zu sehen sind die abweichenden Eingaben, die Zahlen nebeneinander und eine Treppe dessen, was jede Änderung an der gewählten Zahl bewirkt hat. Die Stufen ergeben zusammen genau den Unterschied.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Every figure that is used, with where it comes from, how old it is, and how much it moves the answer. The share that rests on guesses stands on top.</source>
        <translation>Jede benutzte Zahl mit Herkunft, Alter und Einfluss auf die Antwort. Der Anteil, der auf Annahmen beruht, steht oben.</translation>
    </message>
    <message>
        <source>Work from the top: replacing the most influential guess by a measurement buys the most certainty.</source>
        <translation>Von oben nach unten arbeiten: Die einflussreichste Annahme durch eine Messung zu ersetzen, bringt die meiste Sicherheit.</translation>
    </message>
    <message>
        <source>Under “Claims”, type what an article or a vendor states, such as “a hundred times cheaper”. The program computes it again from the stated figures and says whether it holds.</source>
        <translation>Unter „Behauptungen“ eintragen, was ein Artikel oder Anbieter sagt, etwa „hundertmal günstiger“. Das Programm rechnet es aus den genannten Zahlen nach und sagt, ob es stimmt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The pages as they will print. Choose a kind of report, switch sections on and off at the side, and save as PDF, web page, workbook or text.</source>
        <translation>Die Seiten, wie sie gedruckt werden. Eine Art des Berichts wählen, an der Seite Abschnitte ein- und ausschalten und als PDF, Webseite, Tabelle oder Text speichern.</translation>
    </message>
    <message>
        <source>The list “Missing before you print” holds what a careful reader would ask for. Each entry leads to where it is filled in.</source>
        <translation>Die Liste „Fehlt noch vor dem Druck“ enthält, wonach ein sorgfältiger Leser fragen würde. Jeder Eintrag führt dorthin, wo er sich ergänzen lässt.</translation>
    </message>
    <message>
        <source>The PDF carries the document inside it, so that anyone can compute its figures again and check that they are the same.</source>
        <translation>Das PDF trägt das Dokument in sich, sodass jeder die Zahlen nachrechnen und prüfen kann, ob es dieselben sind.</translation>
    </message>
    <message>
        <source>How figures are computed</source>
        <translation>Wie die Zahlen berechnet werden</translation>
    </message>
    <message>
        <source>Each option becomes a flow of money, month by month: one-off cost at the start, everything else at the end of each month. Later money counts less, by the discount rate.</source>
        <translation>Jede Option wird zu einem Geldfluss, Monat für Monat: einmalige Kosten am Anfang, alles andere am Monatsende. Späteres Geld zählt weniger, nach dem Diskontsatz.</translation>
    </message>
    <message>
        <source>A wrong answer costs: its repair, or its harm. So accuracy is money too, and a cheap option that errs often can be the dearest.</source>
        <translation>Eine falsche Antwort kostet: ihre Nacharbeit oder ihren Schaden. Darum ist auch Genauigkeit Geld, und eine billige Option, die oft irrt, kann die teuerste sein.</translation>
    </message>
    <message>
        <source>Accuracy starts from published results for the kind of option and task, learns from the number of examples, and follows your own measurements where you have them.</source>
        <translation>Die Genauigkeit beginnt mit veröffentlichten Ergebnissen für Art der Option und der Aufgabe, lernt aus der Zahl der Beispiele und folgt eigenen Messungen, wo es sie gibt.</translation>
    </message>
    <message>
        <source>Everything is then computed many thousand times with other figures out of your ranges. All options meet the same draws, so that their differences are as certain as they really are. The same document gives the same figures on every computer.</source>
        <translation>Alles wird dann viele tausend Mal mit anderen Zahlen aus den Spannen berechnet. Alle Optionen treffen auf dieselben Ziehungen, sodass ihre Unterschiede so sicher sind, wie sie wirklich sind. Dasselbe Dokument ergibt auf jedem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Reading the charts</source>
        <translation>Die Diagramme lesen</translation>
    </message>
    <message>
        <source>An option keeps its colour and its shape in every chart. From the ninth option on the colours come again with hollow shapes and dashed lines.</source>
        <translation>Eine Option behält in jedem Diagramm Farbe und Form. Ab der neunten kehren die Farben mit hohlen Formen und gestrichelten Linien wieder.</translation>
    </message>
    <message>
        <source>A hollow marker or a dotted line rests on assumptions, a filled one on a measurement. A paler band is a range, not a second line.</source>
        <translation>Ein hohles Zeichen oder eine gepunktete Linie beruht auf Annahmen, ein gefülltes auf einer Messung. Ein blasseres Band ist eine Spanne, keine zweite Linie.</translation>
    </message>
    <message>
        <source>T shows the same figures as a table. “Export” saves or copies picture and figures. With the arrow keys you walk from point to point; Enter opens what is chosen.</source>
        <translation>T zeigt dieselben Zahlen als Tabelle. „Exportieren“ speichert oder kopiert Bild und Zahlen. Mit den Pfeiltasten geht es von Punkt zu Punkt; die Eingabetaste öffnet das Gewählte.</translation>
    </message>
    <message>
        <source>A logarithmic axis divides by factors: each equal step multiplies. It shows small and large costs on one picture; read its labels, not its distances.</source>
        <translation>Eine logarithmische Achse teilt nach Faktoren: Jeder gleiche Schritt vervielfacht. Sie zeigt kleine und große Kosten in einem Bild; zu lesen sind ihre Zahlen, nicht ihre Abstände.</translation>
    </message>
    <message>
        <source>What ranges mean</source>
        <translation>Was Spannen bedeuten</translation>
    </message>
    <message>
        <source>Give a range where you do not know exactly: low, likely, high. In one case of ten the truth is below the low figure, in one of ten above the high one.</source>
        <translation>Eine Spanne angeben, wo es niemand genau weiß: niedrig, wahrscheinlich, hoch. In einem von zehn Fällen liegt die Wahrheit unter der niedrigen Zahl, in einem von zehn über der hohen.</translation>
    </message>
    <message>
        <source>People make ranges too narrow. Ask yourself: would I be surprised one time in five if it fell outside? If never, make it narrower; if often, wider.</source>
        <translation>Menschen wählen Spannen zu eng. Prüffrage: Läge es bei fünf Malen einmal außerhalb? Wenn nie, dann enger; wenn öfter, dann weiter.</translation>
    </message>
    <message>
        <source>“72% sure” says: in 72 of 100 trials this option came out best. It does not say that the ranges are right; those are yours.</source>
        <translation>„72&#xa0;% sicher“ heißt: In 72 von 100 Durchläufen war diese Option die beste. Es heißt nicht, dass die Spannen stimmen; die stammen aus den Eingaben.</translation>
    </message>
    <message>
        <source>A flip point is the value of one input at which the answer changes while everything else stays. If it lies well outside the range, the answer does not hang on that input.</source>
        <translation>Ein Kipppunkt ist der Wert einer Eingabe, bei dem die Antwort sich ändert, während alles andere bleibt. Liegt er weit außerhalb der Spanne, hängt die Antwort nicht an dieser Eingabe.</translation>
    </message>
    <message>
        <source>Files, versions and reports</source>
        <translation>Dateien, Versionen und Berichte</translation>
    </message>
    <message>
        <source>An assessment is one file that you can read with any text editor, send and keep. Your work is put aside by itself within seconds; if the program ends unexpectedly, it offers it at the next start.</source>
        <translation>Eine Bewertung ist eine Datei, die jeder Texteditor lesen kann und die sich verschicken und aufheben lässt. Ungespeichertes wird binnen Sekunden von selbst beiseitegelegt; endet das Programm unerwartet, bietet es die Arbeit beim nächsten Start an.</translation>
    </message>
    <message>
        <source>A version is a state of the document kept inside the document under a name. Open it in a window of its own, or compare with it.</source>
        <translation>Eine Version ist ein Stand des Dokuments, der unter einem Namen im Dokument selbst liegt. Sie lässt sich in einem eigenen Fenster öffnen oder zum Vergleich heranziehen.</translation>
    </message>
    <message>
        <source>If a colleague has the file open or has changed it, the program says so before anything is overwritten.</source>
        <translation>Hat eine Kollegin die Datei offen oder geändert, sagt es das Programm, bevor etwas überschrieben wird.</translation>
    </message>
    <message>
        <source>Prices change. An assessment remembers its date; old prices are flagged, and under “Record” you set when to look again.</source>
        <translation>Preise ändern sich. Eine Bewertung merkt sich ihr Datum; alte Preise werden gekennzeichnet, und unter „Protokoll“ steht, wann wieder hinzusehen ist.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, the arrow keys move within one, Space presses, Escape closes.</source>
        <translation>Alles geht ohne Maus. Tab führt von Element zu Element, die Pfeiltasten bewegen sich darin, die Leertaste drückt, Esc schließt.</translation>
    </message>
    <message>
        <source>In a chart the arrow keys walk from point to point, Enter opens, T shows the table. On a slider they move by a small step, Page Up and Page Down by a large one.</source>
        <translation>In einem Diagramm gehen die Pfeiltasten von Punkt zu Punkt, die Eingabetaste öffnet, T zeigt die Tabelle. Auf einem Regler bewegen sie in kleinen Schritten, Bild auf und Bild ab in großen.</translation>
    </message>
    <message>
        <source>In a number field type k for thousands or m for millions. The program repeats what it understood beside the field.</source>
        <translation>In ein Zahlenfeld lässt sich k für Tausend und m für Millionen tippen. Das Programm wiederholt neben dem Feld, was es verstanden hat.</translation>
    </message>
    <message>
        <source>All commands with their keys:</source>
        <translation>Alle Befehle mit ihren Tasten:</translation>
    </message>
    <message>
        <source>“Limits” holds what must be kept whatever the price, also a limit of your own on any figure or score, with who fails it and how likely it is kept.</source>
        <translation>Unter „Grenzen“ steht, was eingehalten werden muss, was immer es kostet, auch eine eigene Grenze für jeden Wert oder jede Wertung, mit den Optionen, die sie verfehlen, und der Chance, sie einzuhalten.</translation>
    </message>
    <message>
        <source>Each sum has two ranges: one for tasks that vary independently of each other, and a wider one for tasks that turn out high or low together. Save portfolio keeps tasks and budgets in a file to share.</source>
        <translation>Jede Summe hat zwei Spannen: eine für Aufgaben, die unabhängig voneinander sind, und eine breitere für Aufgaben, die gemeinsam hoch oder niedrig ausfallen. „Portfolio speichern“ legt Aufgaben und Budgets in einer Datei ab, die sich weitergeben lässt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HandbookDock</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HeadlineBar</name>
    <message>
        <source>Other versions</source>
        <translation>Andere Versionen</translation>
    </message>
    <message>
        <source>Open another version of this document in a window of its own</source>
        <translation>Eine andere Version dieses Dokuments in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>Antwort wird berechnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%Ln Problem zu lösen</numerusform>
            <numerusform>%Ln Probleme zu lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the program noticed about this document</source>
        <translation>Zeigen, was dem Programm an diesem Dokument aufgefallen ist</translation>
    </message>
    <message>
        <source>No answer yet. %1</source>
        <translation>Noch keine Antwort. %1</translation>
    </message>
    <message>
        <source>Figures of the central case: every input at its median.</source>
        <translation>Zahlen des mittleren Falls: jede Eingabe auf ihrem Median.</translation>
    </message>
    <message>
        <source>Worth and cost in today&apos;s money are expected: the mean over %1 trials. Money a month and the time until it is back are of the central case: every input at its median.</source>
        <translation>Wert und Kosten in heutigem Geld sind Erwartungswerte: das Mittel über %1 Durchläufe. Geld im Monat und die Dauer, bis es zurück ist, gelten für den mittleren Fall: jede Eingabe auf ihrem Median.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Schritte, die sich zurücknehmen lassen</translation>
    </message>
    <message>
        <source>Choose a step to go back to the state after it</source>
        <translation>Schritt wählen, um zum Stand danach zurückzugehen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HoldsText</name>
    <message>
        <source>a day that is not stated</source>
        <translation>Tag nicht angegeben</translation>
    </message>
    <message>
        <source>It no longer holds, for %1.</source>
        <translation>Sie gilt nicht mehr (Stand: %1).</translation>
    </message>
    <message>
        <source>The decision for %1 no longer holds, for %2.</source>
        <translation>Die Entscheidung für %1 gilt nicht mehr (Stand: %2).</translation>
    </message>
    <message>
        <source>It holds, for %1.</source>
        <translation>Sie gilt (Stand: %1).</translation>
    </message>
    <message>
        <source>The decision for %1 holds, for %2.</source>
        <translation>Die Entscheidung für %1 gilt (Stand: %2).</translation>
    </message>
    <message>
        <source>%1 is no longer among the options.</source>
        <translation>%1 gehört nicht mehr zu den Optionen.</translation>
    </message>
    <message>
        <source>%1 is out now. %2</source>
        <translation>%1 scheidet jetzt aus. %2</translation>
    </message>
    <message>
        <source>%1 is no longer recommended, and nothing else is.</source>
        <translation>%1 wird nicht mehr empfohlen und auch nichts anderes.</translation>
    </message>
    <message>
        <source>%1 is recommended now; before, nothing was.</source>
        <translation>Jetzt wird %1 empfohlen; vorher wurde nichts empfohlen.</translation>
    </message>
    <message>
        <source>%1 is recommended now in place of %2.</source>
        <translation>Jetzt wird %1 statt %2 empfohlen.</translation>
    </message>
    <message>
        <source>The answer is no longer clear.</source>
        <translation>Die Antwort ist nicht mehr eindeutig.</translation>
    </message>
    <message>
        <source>Too little is left of the lead over the next best: %1, after %2.</source>
        <translation>Vom Vorsprung vor der nächstbesten Option ist zu wenig übrig: %1 nach zuvor %2.</translation>
    </message>
    <message>
        <source>The lead over the next best was %1 and is now %2.</source>
        <translation>Der Vorsprung vor der nächstbesten Option war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1: the price was %2 and is now %3.</source>
        <translation>%1: Der Preis war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>%1 meets every hard condition now.</source>
        <translation>%1 erfüllt jetzt alle harten Bedingungen.</translation>
    </message>
    <message>
        <source>%1: the present value was %2 and is now %3.</source>
        <translation>%1: Der Kapitalwert war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>%1: the figure is of %2, %3 days old.</source>
        <translation>%1: Die Zahl ist vom %2, %3 Tage alt.</translation>
    </message>
    <message>
        <source>A trigger of the journal has been reached: %1 stands at %2.</source>
        <translation>Ein Auslöser aus dem Tagebuch ist erreicht: %1 steht bei %2.</translation>
    </message>
    <message>
        <source>The day to look again has come: %1.</source>
        <translation>Der Tag für die Überprüfung ist gekommen: %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Information</name>
    <message>
        <source>what makes answers right</source>
        <translation>was Antworten richtig macht</translation>
    </message>
    <message>
        <source>volume and length of the items</source>
        <translation>Menge und Länge der Vorgänge</translation>
    </message>
    <message>
        <source>today&apos;s process</source>
        <translation>heutiger Ablauf</translation>
    </message>
    <message>
        <source>what errors cost</source>
        <translation>was Fehler kosten</translation>
    </message>
    <message>
        <source>prices of models and machines</source>
        <translation>Preise für Modelle und Maschinen</translation>
    </message>
    <message>
        <source>how the models are called</source>
        <translation>wie die Modelle aufgerufen werden</translation>
    </message>
    <message>
        <source>hosting and search</source>
        <translation>Hosting und Suche</translation>
    </message>
    <message>
        <source>examples and training runs</source>
        <translation>Beispiele und Trainingsläufe</translation>
    </message>
    <message>
        <source>work and time of the project</source>
        <translation>Arbeit und Zeit des Projekts</translation>
    </message>
    <message>
        <source>checking by people</source>
        <translation>Prüfung durch Menschen</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>how long models live</source>
        <translation>wie lange Modelle leben</translation>
    </message>
    <message>
        <source>stated costs and benefits</source>
        <translation>angegebene Kosten und Nutzen</translation>
    </message>
    <message>
        <source>Knowing every figure for certain would be worth %1 before this decision.</source>
        <translation>Jede Zahl sicher zu wissen, wäre vor dieser Entscheidung %1 wert.</translation>
    </message>
    <message>
        <source>Of that, %1: %2.</source>
        <translation>Davon %1: %2.</translation>
    </message>
    <message>
        <source>Trying %1 on %2 is worth %3 and costs %4; to know its accuracy for certain would be worth %5.</source>
        <translation>%1 zu erproben (Umfang: %2) ist %3 wert und kostet %4; die Genauigkeit sicher zu wissen, wäre %5 wert.</translation>
    </message>
    <message>
        <source>Waiting for the result is counted as free of cost.</source>
        <translation>Das Warten auf das Ergebnis gilt als kostenlos.</translation>
    </message>
    <message>
        <source>How long %1 stays ahead of general models if it is never tuned again: %2 in the middle case, %3 in a bad one (one in ten), %4 in a good one (one in ten).</source>
        <translation>So lange bleibt %1 vor allgemeinen Modellen, wenn nie neu abgestimmt wird: im mittleren Fall %2, in einem schlechten (einer von zehn) %3, in einem guten (einer von zehn) %4.</translation>
    </message>
    <message>
        <source>no time at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>Of that, %1: %2, which is within two standard errors of nothing.</source>
        <translation>Davon %1: %2, was innerhalb von zwei Standardfehlern von null liegt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::InputList</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>room › part of it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Name von Option %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: one of its parameters</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Kriterium: %1</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>mehr ist besser</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>weniger ist besser</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>How weights are found</source>
        <translation>Woher die Gewichte kommen</translation>
    </message>
    <message>
        <source>Score: %1 on %2</source>
        <comment>an option on a criterion</comment>
        <translation>Wertung: %1 bei %2</translation>
    </message>
    <message>
        <source>not of our own</source>
        <translation>kein eigener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The option that is chosen</source>
        <translation>Die gewählte Option</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tag der Entscheidung</translation>
    </message>
    <message>
        <source>Why it was decided so</source>
        <translation>Warum so entschieden wurde</translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation>Tag der Überprüfung</translation>
    </message>
    <message>
        <source>What the best option is</source>
        <translation>Was die beste Option ausmacht</translation>
    </message>
    <message>
        <source>the best by the criteria</source>
        <translation>die beste nach den Kriterien</translation>
    </message>
    <message>
        <source>the best in money</source>
        <translation>die beste in Geld</translation>
    </message>
    <message>
        <source>A winner is clear from</source>
        <translation>Ein Sieger ist klar ab</translation>
    </message>
    <message>
        <source>Highest chance of a loss</source>
        <translation>Höchste Verlustwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Journal, entry %1</source>
        <translation>Tagebuch, Eintrag %1</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>Eingabe suchen</translation>
    </message>
    <message>
        <source>Which figure or answer do you look for?</source>
        <translation>Welche Zahl oder Antwort wird gesucht?</translation>
    </message>
    <message>
        <source>No input is called that.</source>
        <translation>So heißt keine Eingabe.</translation>
    </message>
    <message>
        <source>What may go wrong, risk %1</source>
        <translation>Was schiefgehen kann, Risiko %1</translation>
    </message>
    <message>
        <source>Step %1 of the process</source>
        <translation>Schritt %1 des Ablaufs</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Behauptung %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::InputPicker</name>
    <message>
        <source>Search inputs</source>
        <translation>Eingaben suchen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Add to the journal</source>
        <translation>Ins Journal eintragen</translation>
    </message>
    <message>
        <source>Write down what you expect and what you will watch; later, what came of it. The program then says how good the forecasts were and which figure was wrong.</source>
        <translation>Aufschreiben, was erwartet wird und worauf zu achten ist; später, was daraus wurde. Das Programm sagt dann, wie gut die Vorhersagen waren und welche Zahl falsch war.</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove from the journal</source>
        <translation>Aus dem Journal entfernen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>keine bestimmte</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>reaches or passes</source>
        <translation>erreicht oder übersteigt</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <translation>fällt auf oder unter</translation>
    </message>
    <message>
        <source>not known, or a figure</source>
        <translation>nicht bekannt, oder eine Zahl</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>es ist eingetreten</translation>
    </message>
    <message>
        <source>it did not happen</source>
        <translation>es ist nicht eingetreten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Aufgeschrieben am</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Forecast that it settles</source>
        <translation>Vorhersage, die es entscheidet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Wenn sie</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Or an event, likely (%)</source>
        <translation>Oder ein Ereignis, Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>Came out as</source>
        <translation>Herausgekommen ist</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>only in words</source>
        <translation>nur in Worten</translation>
    </message>
    <message>
        <source>none: an input of the document</source>
        <translation>keine: eine Eingabe des Dokuments</translation>
    </message>
    <message>
        <source>Change an entry of the journal</source>
        <translation>Eintrag des Journals ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalText</name>
    <message>
        <source>%1 sees it otherwise: %2</source>
        <translation>%1 sieht es anders: %2</translation>
    </message>
    <message>
        <source>%1 would choose %2: %3</source>
        <translation>%1 würde %2 wählen: %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today&apos;s process is measured</source>
        <translation>Der heutige Ablauf ist gemessen</translation>
    </message>
    <message>
        <source>A measure of quality is defined</source>
        <translation>Ein Maß für die Qualität ist festgelegt</translation>
    </message>
    <message>
        <source>Plain prompting is measured</source>
        <translation>Ein einfacher Prompt ist gemessen</translation>
    </message>
    <message>
        <source>The recommended option has been tried</source>
        <translation>Die empfohlene Option ist erprobt</translation>
    </message>
    <message>
        <source>The test was kept apart from building</source>
        <translation>Testfälle und Entwicklung waren getrennt</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>Es gibt genug Beispiele</translation>
    </message>
    <message>
        <source>The examples are consistent</source>
        <translation>Die Beispiele sind einheitlich</translation>
    </message>
    <message>
        <source>There is a budget for tuning again</source>
        <translation>Es gibt ein Budget, um neu abzustimmen</translation>
    </message>
    <message>
        <source>Somebody owns the upkeep</source>
        <translation>Jemand ist für die Pflege zuständig</translation>
    </message>
    <message>
        <source>Going on as today and doing without a model are among the options</source>
        <translation>„Weiter wie heute“ und der Verzicht auf ein Modell gehören zu den Optionen</translation>
    </message>
    <message>
        <source>Somebody decides</source>
        <translation>Jemand entscheidet</translation>
    </message>
    <message>
        <source>There is a day to look again</source>
        <translation>Ein Tag für die Überprüfung steht fest</translation>
    </message>
    <message>
        <source>The difference in accuracy is measured on enough items</source>
        <translation>Der Unterschied in der Genauigkeit ist an genug Vorgängen gemessen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>The plan takes %1 examples and there are %2: the accuracy it counts on may not come.</source>
        <translation>Der Plan braucht %1 Beispiele, vorhanden sind %2: Die Genauigkeit, mit der er rechnet, bleibt vielleicht aus.</translation>
    </message>
    <message>
        <source>The plan takes %1 examples and it is unknown how many there are: collecting them may become the project.</source>
        <translation>Der Plan braucht %1 Beispiele, und niemand weiß, wie viele es gibt: Sie zu sammeln, kann zum eigentlichen Projekt werden.</translation>
    </message>
    <message>
        <source>Two people agree with kappa %1 only: a tuned model repeats what they disagree about.</source>
        <translation>Zwei Personen stimmen nur mit einem Kappa von %1 überein: Ein abgestimmtes Modell wiederholt, worüber sie uneins sind.</translation>
    </message>
    <message>
        <source>It is unknown how far two people agree: a tuned model repeats what they disagree about.</source>
        <translation>Es ist unbekannt, wie weit zwei Personen übereinstimmen: Ein abgestimmtes Modell wiederholt, worüber sie uneins sind.</translation>
    </message>
    <message>
        <source>Data and base models change, and tuning again belongs to the %1 a month that it costs to run: without a budget the model goes stale.</source>
        <translation>Daten und Basismodelle ändern sich, und das neue Abstimmen gehört zu den %1 im Monat, die der Betrieb kostet: Ohne Budget veraltet das Modell.</translation>
    </message>
    <message>
        <source>Data and base models change: without a budget for tuning again the model goes stale.</source>
        <translation>Daten und Basismodelle ändern sich: Ohne Budget für neues Abstimmen veraltet das Modell.</translation>
    </message>
    <message>
        <source>Without today&apos;s time, cost and accuracy nobody can show later that anything got better.</source>
        <translation>Ohne Zeit, Kosten und Genauigkeit von heute kann später niemand zeigen, dass etwas besser geworden ist.</translation>
    </message>
    <message>
        <source>Without a measure, quality is a matter of taste and every trial ends in argument.</source>
        <translation>Ohne Maß ist Qualität Geschmackssache, und jeder Versuch endet im Streit.</translation>
    </message>
    <message>
        <source>Plain prompting may already be enough, and then the rest is money spent for nothing.</source>
        <translation>Ein einfacher Prompt genügt vielleicht schon, und dann ist alles Weitere umsonst ausgegebenes Geld.</translation>
    </message>
    <message>
        <source>Its accuracy is a guess from other people&apos;s tasks; yours may be far from it.</source>
        <translation>Die Genauigkeit ist aus Aufgaben anderer geschätzt; die eigene kann weit davon abweichen.</translation>
    </message>
    <message>
        <source>A test on items that were used for building shows more than will come true.</source>
        <translation>Ein Test an Vorgängen, die schon bei der Entwicklung verwendet wurden, zeigt mehr, als eintreffen wird.</translation>
    </message>
    <message>
        <source>Models are retired and data drift; if nobody looks after it, nobody notices.</source>
        <translation>Modelle werden abgeschaltet und Daten driften; sieht niemand danach, bemerkt es auch niemand.</translation>
    </message>
    <message>
        <source>A model that has nothing to beat always wins.</source>
        <translation>Ein Modell, das nichts übertreffen muss, gewinnt immer.</translation>
    </message>
    <message>
        <source>Without somebody who decides, every month of waiting costs what the best option would bring.</source>
        <translation>Ohne jemanden, der entscheidet, kostet jeder Monat des Wartens, was die beste Option brächte.</translation>
    </message>
    <message>
        <source>Prices fall and offers close; a decision without a day to look again outlives its reasons.</source>
        <translation>Preise fallen und Angebote enden; eine Entscheidung ohne Tag für die Überprüfung überlebt ihre Gründe.</translation>
    </message>
    <message>
        <source>To tell %1 from %2 takes %3 test items for each of the two; the smaller test has %4.</source>
        <translation>Um %1 von %2 zu unterscheiden, braucht es für jede der beiden Optionen %3 Testfälle; der kleinere Test hat %4.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>Der Unterschied kann Zufall sein.</translation>
    </message>
    <message>
        <source>nothing else was held possible</source>
        <translation>nichts anderes galt als möglich</translation>
    </message>
    <message>
        <source>exactly as expected</source>
        <translation>genau wie erwartet</translation>
    </message>
    <message>
        <source>%1 standard deviations above</source>
        <translation>%1 Standardabweichungen darüber</translation>
    </message>
    <message>
        <source>%1 standard deviations below</source>
        <translation>%1 Standardabweichungen darunter</translation>
    </message>
    <message>
        <source>%1 – was due on %2, and nobody has written down what came of it.</source>
        <translation>%1 – war am %2 fällig, und niemand hat aufgeschrieben, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 – open.</source>
        <translation>%1 – offen.</translation>
    </message>
    <message>
        <source>%1 – open until %2.</source>
        <translation>%1 – offen bis %2.</translation>
    </message>
    <message>
        <source>%1 – it happened; %2 was given to it (Brier score %3).</source>
        <translation>%1 – eingetreten; angegeben war eine Wahrscheinlichkeit von %2 (Brier-Wert %3).</translation>
    </message>
    <message>
        <source>%1 – it did not happen; %2 was given to it (Brier score %3).</source>
        <translation>%1 – nicht eingetreten; angegeben war eine Wahrscheinlichkeit von %2 (Brier-Wert %3).</translation>
    </message>
    <message>
        <source>%1 – expected %2 (%3 to %4), came %5: %6.</source>
        <translation>%1 – erwartet %2 (%3 bis %4), gekommen %5: %6.</translation>
    </message>
    <message>
        <source>Forecasts of events: Brier score %1 over %2 (0 is perfect, 0.25 is what always saying 50% gets).</source>
        <translation>Vorhersagen von Ereignissen: Brier-Wert %1 über %2 (0 ist vollkommen; 0,25 erreicht, wer immer 50&#xa0;% sagt).</translation>
    </message>
    <message>
        <source>Ranges: of %1, the 50% interval held %2, the 80% interval %3, the 90% interval %4.</source>
        <translation>Spannen: Von %1 enthielt das 50-%-Intervall %2, das 80-%-Intervall %3, das 90-%-Intervall %4.</translation>
    </message>
    <message>
        <source>%1: expected %2, came %3 (%4).</source>
        <translation>%1: erwartet %2, gekommen %3 (%4).</translation>
    </message>
    <message>
        <source>That alone moves the present value by %1.</source>
        <translation>Das allein ändert den Kapitalwert um %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>That is %1 of the whole miss.</source>
        <translation>Das sind %1 der gesamten Abweichung.</translation>
    </message>
    <message>
        <source>When %1 reaches %2: %3</source>
        <translation>Wenn %1 auf %2 steigt: %3</translation>
    </message>
    <message>
        <source>When %1 falls to %2: %3</source>
        <translation>Wenn %1 auf %2 fällt: %3</translation>
    </message>
    <message>
        <source>%1 It is not known where it stands.</source>
        <translation>%1 Der jetzige Stand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 It stands at %2: now is the time.</source>
        <translation>%1 Der Stand ist %2: Jetzt ist es so weit.</translation>
    </message>
    <message>
        <source>%1 It stands at %2.</source>
        <translation>%1 Der Stand ist %2.</translation>
    </message>
    <message>
        <source>%1: it would leave the present value as it is.</source>
        <translation>%1: Der Kapitalwert bliebe, wie er ist.</translation>
    </message>
    <message>
        <source>%1 (%2 likely): it would move the present value by %3.</source>
        <translation>%1 (Wahrscheinlichkeit %2): Der Kapitalwert würde sich um %3 ändern.</translation>
    </message>
    <message>
        <source>%1: it would move the present value by %2.</source>
        <translation>%1: Der Kapitalwert würde sich um %2 ändern.</translation>
    </message>
    <message>
        <source>%1: nothing is recommended that it could hurt.</source>
        <translation>%1: Es wird nichts empfohlen, dem das schaden könnte.</translation>
    </message>
    <message>
        <source>%1 would then be the better choice.</source>
        <translation>%1 wäre dann die bessere Wahl.</translation>
    </message>
    <message>
        <source>The evaluation does not use every figure that it names.</source>
        <translation>Die Auswertung verwendet nicht jede Zahl, die hier genannt ist.</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>Given to it: %1.</source>
        <comment>a probability</comment>
        <translation>Wahrscheinlichkeit dafür: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Forecast by %1.</source>
        <translation>Vorhersage von %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::KeptVersion</name>
    <message>
        <source>Keep this state as a version</source>
        <translation>Diesen Stand als Version behalten</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Name der Version:</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Version behalten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Languages</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LeadBars</name>
    <message>
        <source>What it brings in</source>
        <translation>Was sie einbringt</translation>
    </message>
    <message>
        <source>%1 for it</source>
        <translation>%1 dafür</translation>
    </message>
    <message>
        <source>%1 against it</source>
        <translation>%1 dagegen</translation>
    </message>
    <message>
        <source>%1 against %2 at the likely figures, over all months, not discounted.</source>
        <translation>%1 gegen %2 mit den wahrscheinlichen Zahlen, über alle Monate, nicht abgezinst.</translation>
    </message>
    <message>
        <source>%1 against %2 at the likely figures, weight times value.</source>
        <translation>%1 gegen %2 mit den wahrscheinlichen Zahlen, Gewicht mal Wert.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LeanPanel</name>
    <message>
        <source>Leaning now</source>
        <translation>Neigt jetzt zu</translation>
    </message>
    <message>
        <source>Not worked out: %1</source>
        <translation>Nicht berechnet: %1</translation>
    </message>
    <message>
        <source>There are no options to compare yet. The last page proposes some.</source>
        <translation>Es gibt noch keine Optionen zum Vergleichen. Die letzte Seite schlägt einige vor.</translation>
    </message>
    <message>
        <source>Central values; without a range around them yet.</source>
        <translation>Mittlere Werte, noch ohne Spanne.</translation>
    </message>
    <message>
        <source>%1 – leading</source>
        <translation>%1 – führt</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>not comparable without figures of today&apos;s work</source>
        <translation>ohne Zahlen der heutigen Arbeit nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 a month · %2 correct</source>
        <translation>%1 im Monat · %2 richtig</translation>
    </message>
    <message>
        <source>%1 a month · %2 correct · worth %3</source>
        <translation>%1 im Monat · %2 richtig · wert %3</translation>
    </message>
    <message>
        <source>best in %1 of all cases · worth %2 to %3</source>
        <translation>am besten in %1 aller Fälle · Wert %2 bis %3</translation>
    </message>
    <message>
        <source>best in %1 of all cases · costs %2 to %3</source>
        <translation>am besten in %1 aller Fälle · Kosten %2 bis %3</translation>
    </message>
    <message>
        <source>Moved most by: %1</source>
        <translation>Am stärksten bewegt von: %1</translation>
    </message>
    <message>
        <source>So far on assumptions alone: the volume and one more figure of this task are needed before this says anything about it.</source>
        <translation>Bisher allein aus Annahmen: Erst mit der Menge und einer weiteren Zahl dieser Aufgabe sagt das etwas über sie.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LearningView</name>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>The table below has its figures.</source>
        <translation>Die Tabelle darunter enthält ihre Zahlen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Library</name>
    <message>
        <source>Cannot be opened: %1</source>
        <translation>Lässt sich nicht öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cannot be opened: %1 (and %n more)</source>
        <translation>
            <numerusform>Lässt sich nicht öffnen: %1 (und %Ln weiterer Grund)</numerusform>
            <numerusform>Lässt sich nicht öffnen: %1 (und %Ln weitere Gründe)</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation>Bewertung ohne Titel</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>Antwort wird berechnet …</translation>
    </message>
    <message>
        <source>as of the last save</source>
        <translation>Stand der letzten Sicherung</translation>
    </message>
    <message>
        <source>as of the last save, for %1</source>
        <comment>date</comment>
        <translation>Stand der letzten Sicherung, für den %1</translation>
    </message>
    <message>
        <source>out of date: the figures were changed since this was worked out</source>
        <translation>veraltet: die Zahlen wurden seitdem geändert</translation>
    </message>
    <message>
        <source>out of date: today&apos;s program comes to other figures</source>
        <translation>veraltet: das heutige Programm kommt auf andere Zahlen</translation>
    </message>
    <message>
        <source>First look: %1</source>
        <comment>a sentence</comment>
        <translation>Erster Blick: %1</translation>
    </message>
    <message>
        <source>from the middle of each range alone; opened, the document is worked out with its ranges</source>
        <translation>nur aus der Mitte jeder Spanne; geöffnet wird das Dokument mit seinen Spannen berechnet</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LibraryDelegate</name>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Changed %1 · %2</source>
        <comment>time, how fresh the answer is</comment>
        <translation>Geändert %1 · %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LibraryPanel</name>
    <message>
        <source>Reading the folder: %1 of %2</source>
        <translation>Ordner wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading the folder …</source>
        <translation>Ordner wird gelesen …</translation>
    </message>
    <message>
        <source>No assessment is saved in this folder yet. What you save here shows up in this list with its answer.</source>
        <translation>In diesem Ordner ist noch keine Bewertung gespeichert. Was hier gespeichert wird, erscheint in dieser Liste mit seiner Antwort.</translation>
    </message>
    <message>
        <source>%1 of %2 assessments match</source>
        <translation>%1 von %2 Bewertungen passen</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your assessments</source>
        <translation>Eigene Bewertungen</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Show the assessments of another folder, now and at the next start</source>
        <translation>Die Bewertungen eines anderen Ordners zeigen, jetzt und beim nächsten Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Search titles, files and answers</source>
        <translation>In Titeln, Dateien und Antworten suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Nach Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to trash …</source>
        <translation>In den Papierkorb …</translation>
    </message>
    <message>
        <source>Folder with your assessments</source>
        <translation>Ordner mit den eigenen Bewertungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New title; the file gets the name that goes with it:</source>
        <translation>Neuer Titel; die Datei bekommt den passenden Namen:</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>„%1“ in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n assessment(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Bewertung in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Bewertungen in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be brought back from the trash of your desktop.</source>
        <translation>Aus dem Papierkorb lassen sie sich zurückholen.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LifeTab</name>
    <message>
        <source>No new tuning</source>
        <translation>Keine neue Abstimmung</translation>
    </message>
    <message>
        <source>The model is retired</source>
        <translation>Das Modell wird abgeschaltet</translation>
    </message>
    <message>
        <source>The price changes</source>
        <translation>Der Preis ändert sich</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Or after</source>
        <translation>Oder nach</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Vorher bekannt</translation>
    </message>
    <message>
        <source>Cost of moving on</source>
        <translation>Kosten des Weiterziehens</translation>
    </message>
    <message>
        <source>Price is multiplied by</source>
        <translation>Preis wird multipliziert mit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1, Zeit: %2</translation>
    </message>
    <message>
        <source>%1, time unknown</source>
        <translation>%1, Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>The catalogue knows: %1 on %2 (%3).</source>
        <translation>Der Katalog kennt: %1 am %2 (%3).</translation>
    </message>
    <message>
        <source>The catalogue knows of no closing date for this option&apos;s model.</source>
        <translation>Der Katalog kennt keinen Schlusstermin für das Modell dieser Option.</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>No event is stated; none need be. Add one where a model closes or its price changes within the horizon.</source>
        <translation>Kein Ereignis ist angegeben; es muss auch keines sein. Hierher gehört, wenn ein Modell im Zeitraum endet oder sein Preis sich ändert.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitForm</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>At least the limit</source>
        <translation>Mindestens die Grenze</translation>
    </message>
    <message>
        <source>At most the limit</source>
        <translation>Höchstens die Grenze</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Was sie misst</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Where it must be able to run</source>
        <translation>Wo sie laufen können muss</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who asks for the limit, or where it is written</source>
        <translation>Wer die Grenze verlangt oder wo sie geschrieben steht</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <comment>a figure</comment>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <comment>a criterion</comment>
        <translation>Wertung: %1</translation>
    </message>
    <message>
        <source>no limit yet</source>
        <translation>noch keine Grenze</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a warning</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitRows</name>
    <message>
        <source>not checked</source>
        <comment>an option under a limit</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an option under a limit</comment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an option under a limit</comment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Its figure</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>In the central case: every input at its median</source>
        <translation>Im mittleren Fall: jede Eingabe auf ihrem Median</translation>
    </message>
    <message>
        <source>Chance to keep it</source>
        <translation>Chance, sie einzuhalten</translation>
    </message>
    <message>
        <source>Share of the trials in which the option keeps the limit; the limit stands at its median</source>
        <translation>Anteil der Durchläufe, in denen die Option die Grenze einhält; die Grenze steht auf ihrem Median</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitText</name>
    <message>
        <source>The tuned model must be yours to take elsewhere.</source>
        <translation>Das abgestimmte Modell muss der Organisation gehören und mitgenommen werden können.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: it has no limit.</source>
        <translation>Danach wird noch niemand beurteilt: Es fehlt die Grenze.</translation>
    </message>
    <message>
        <source>a criterion that is gone</source>
        <translation>ein Kriterium, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>It may lose money in at most %1 of all cases.</source>
        <translation>Sie darf in höchstens %1 aller Fälle Geld verlieren.</translation>
    </message>
    <message>
        <source>The worst %1 of all cases must be worth at least %2 on average.</source>
        <translation>Die schlechtesten %1 aller Fälle müssen im Mittel mindestens %2 wert sein.</translation>
    </message>
    <message>
        <source>At least %1 of the answers must be right.</source>
        <translation>Mindestens %1 der Antworten müssen richtig sein.</translation>
    </message>
    <message>
        <source>It may cost at most %1.</source>
        <translation>Sie darf höchstens %1 kosten.</translation>
    </message>
    <message>
        <source>It may cost at most %1 to start.</source>
        <translation>Zum Start darf sie höchstens %1 kosten.</translation>
    </message>
    <message>
        <source>95 of 100 answers must be there within %1.</source>
        <translation>95 von 100 Antworten müssen innerhalb von %1 da sein.</translation>
    </message>
    <message>
        <source>It must be in use within %1.</source>
        <translation>Sie muss innerhalb von %1 im Einsatz sein.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: no place is chosen.</source>
        <translation>Danach wird noch niemand beurteilt: Es ist kein Ort gewählt.</translation>
    </message>
    <message>
        <source>It must be able to run here: %1.</source>
        <translation>Sie muss hier laufen können: %1.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: it is not said what it measures.</source>
        <translation>Danach wird noch niemand beurteilt: Es ist nicht gesagt, was sie misst.</translation>
    </message>
    <message>
        <source>%1: at least %2.</source>
        <translation>%1: mindestens %2.</translation>
    </message>
    <message>
        <source>%1: at most %2.</source>
        <translation>%1: höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) fail it: %1.</source>
        <translation>
            <numerusform>%Ln Option verfehlt sie: %1.</numerusform>
            <numerusform>%Ln Optionen verfehlen sie: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) could not be checked: %1.</source>
        <translation>
            <numerusform>%Ln Option ließ sich nicht prüfen: %1.</numerusform>
            <numerusform>%Ln Optionen ließen sich nicht prüfen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every option keeps it.</source>
        <translation>Jede Option hält sie ein.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitsBar</name>
    <message>
        <source>Take this limit away</source>
        <translation>Diese Grenze wegnehmen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>sets a limit of this name</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Set a limit. It starts where every option keeps it; then drag its line on the chart.</source>
        <translation>Eine Grenze setzen. Sie beginnt dort, wo jede Option sie einhält; danach lässt sich ihre Linie im Diagramm ziehen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitsTab</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change it there</source>
        <translation>Dort ändern</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>No limit is set. An option that breaks one is out, whatever it is worth.</source>
        <translation>Es ist keine Grenze gesetzt. Eine Option, die eine verletzt, scheidet aus, was immer sie wert ist.</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>How the options stand to it</source>
        <translation>Wie die Optionen dazu stehen</translation>
    </message>
    <message>
        <source>How the options stand to the limit</source>
        <translation>Wie die Optionen zur Grenze stehen</translation>
    </message>
    <message>
        <source>What must hold whatever the price. An option that breaks a limit is out; one whose figure is unknown stays in and is marked as not checked.</source>
        <translation>Was gelten muss, was immer es kostet. Eine Option, die eine Grenze verletzt, scheidet aus; eine, deren Wert unbekannt ist, bleibt und steht als nicht geprüft da.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a limit&apos;s name, what it asks for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 This limit is an answer about the task.</source>
        <translation>%1 Diese Grenze ist eine Antwort zur Aufgabe.</translation>
    </message>
    <message>
        <source>%1 This limit belongs to the record of the decision.</source>
        <translation>%1 Diese Grenze gehört zum Protokoll der Entscheidung.</translation>
    </message>
    <message>
        <source>Remove a limit</source>
        <translation>Grenze entfernen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LinkEditor</name>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verknüpfung</translation>
    </message>
    <message>
        <source>Option that counts</source>
        <translation>Option, die zählt</translation>
    </message>
    <message>
        <source>The step is the task of this document: its options give the figures</source>
        <translation>Der Schritt ist die Aufgabe dieses Dokuments: Seine Optionen liefern die Zahlen</translation>
    </message>
    <message>
        <source>An assessment in the folder of this document, or below</source>
        <translation>Eine Bewertung im Ordner dieses Dokuments oder darunter</translation>
    </message>
    <message>
        <source>The step&apos;s own figures count</source>
        <translation>Die eigenen Zahlen des Schritts zählen</translation>
    </message>
    <message>
        <source>The step has no assessment of its own; the figures above count.</source>
        <translation>Der Schritt hat keine eigene Bewertung; die Zahlen oben zählen.</translation>
    </message>
    <message>
        <source>Its figures come from this document.</source>
        <translation>Seine Zahlen kommen aus diesem Dokument.</translation>
    </message>
    <message>
        <source>It links to %1; save this document in that file&apos;s folder first.</source>
        <translation>Er verweist auf %1; dieses Dokument zuerst im Ordner jener Datei speichern.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 gives no figures: %2</source>
        <comment>a file, why</comment>
        <translation>%1 liefert keine Zahlen: %2</translation>
    </message>
    <message>
        <source>%1 counts in another currency and is left out.</source>
        <translation>%1 rechnet in einer anderen Währung und bleibt außen vor.</translation>
    </message>
    <message>
        <source>Its figures come from %1 (%2).</source>
        <comment>title of an assessment, its file</comment>
        <translation>Seine Zahlen kommen aus %1 (%2).</translation>
    </message>
    <message>
        <source>The recommended one</source>
        <translation>Die empfohlene</translation>
    </message>
    <message>
        <source>%1, which it does not have</source>
        <translation>%1, die es dort nicht gibt</translation>
    </message>
    <message>
        <source>Save this document first: links lead from its folder.</source>
        <translation>Zuerst dieses Dokument speichern: Verknüpfungen gehen von seinem Ordner aus.</translation>
    </message>
    <message>
        <source>The file must lie in the folder of this document or below, so that the link still leads there when the folder is passed on.</source>
        <translation>Die Datei muss im Ordner dieses Dokuments oder darunter liegen, damit die Verknüpfung auch dann hinführt, wenn der Ordner weitergegeben wird.</translation>
    </message>
    <message>
        <source>Assessment of this step</source>
        <translation>Bewertung dieses Schritts</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>Bewertungen (*.tunepoint);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LinkedAssessments</name>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>Das Dokument enthält Fehler; diese zuerst berichtigen.</translation>
    </message>
    <message>
        <source>It cannot be evaluated.</source>
        <translation>Es lässt sich nicht auswerten.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LogoFile</name>
    <message>
        <source>This is no picture that a report can print. Use a PNG, JPEG or SVG file that loads nothing from elsewhere.</source>
        <translation>Das ist kein Bild, das ein Bericht drucken kann. Möglich sind PNG-, JPEG- und SVG-Dateien, die nichts von anderswo laden.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LookMenus</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>%1 · discount rate %2 a year · money flows at the end of each month, one-off cost at the start</source>
        <translation>%1 · Diskontsatz %2 im Jahr · Zahlungen am Monatsende, einmalige Kosten am Anfang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a document – name of its version</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1[*] – Tunepoint</source>
        <translation>%1[*] – Tunepoint</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Neue Bewertung</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>B&amp;ewertung</translation>
    </message>
    <message>
        <source>&amp;Answer the questions …</source>
        <translation>&amp;Fragen beantworten …</translation>
    </message>
    <message>
        <source>Open &amp;version</source>
        <translation>&amp;Version öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep this state as a version …</source>
        <translation>Diesen Stand als Version &amp;behalten …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What the words mean</source>
        <translation>&amp;Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Tunepoint</source>
        <translation>&amp;Über Tunepoint</translation>
    </message>
    <message>
        <source>Tunepoint %1</source>
        <translation>Tunepoint %1</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.

Every figure is an input with its source, or is computed from such inputs by a published formula. Prices and evidence were compiled on %1.

Free software under the GNU General Public License, version 3 or later. Comes without warranty.</source>
        <translation>Mit Zahlen entscheiden, wie ein Sprachmodell eine Aufgabe übernehmen soll.

Jede Zahl ist eine Eingabe mit ihrer Quelle oder wird aus solchen Eingaben nach einer veröffentlichten Formel berechnet. Preise und Belege haben den Stand vom %1.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 is edited nowhere in this window.</source>
        <translation>%1 lässt sich in diesem Fenster nirgends bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>&amp;Print this screen …</source>
        <translation>Diese Ansicht &amp;drucken …</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy fi&amp;gures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Find an input …</source>
        <translation>Eingabe &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Present …</source>
        <translation>&amp;Präsentieren …</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>Be&amp;fehle …</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Choose a room first: it is what is printed.</source>
        <translation>Erst einen Raum wählen: Er wird gedruckt.</translation>
    </message>
    <message>
        <source>There is no chart here to copy.</source>
        <translation>Hier ist kein Diagramm zum Kopieren.</translation>
    </message>
    <message>
        <source>There are no figures here to copy.</source>
        <translation>Hier sind keine Zahlen zum Kopieren.</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>Bild von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Copied the figures of “%1”.</source>
        <translation>Zahlen von „%1“ kopiert.</translation>
    </message>
    <message>
        <source>Section of a &amp;room</source>
        <translation>Ab&amp;schnitt eines Raums</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MethodsPicture</name>
    <message>
        <source>What other methods say</source>
        <translation>Was andere Verfahren sagen</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <comment>a place</comment>
        <translation>%1 (gleichauf)</translation>
    </message>
    <message>
        <source>%1: place %2</source>
        <comment>method</comment>
        <translation>%1: Platz %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>by method</comment>
        <translation>Platz: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <comment>by method</comment>
        <translation>Wertung: %1</translation>
    </message>
    <message>
        <source>Q of VIKOR: less is better</source>
        <translation>Q von VIKOR: weniger ist besser</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria yet.</source>
        <translation>Noch lässt sich keine Option nach den Kriterien einreihen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MissingList</name>
    <message numerus="yes">
        <source>Not there: %n</source>
        <translation>
            <numerusform>Nicht da: %Ln</numerusform>
            <numerusform>Nicht da: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For people to state: %n</source>
        <translation>
            <numerusform>Von Menschen zu erklären: %Ln</numerusform>
            <numerusform>Von Menschen zu erklären: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There in part: %n</source>
        <translation>
            <numerusform>Zum Teil da: %Ln</numerusform>
            <numerusform>Zum Teil da: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to where this is put right</source>
        <translation>Dorthin gehen, wo das in Ordnung gebracht wird</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ModelChoice</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source> · open weights</source>
        <translation> · offene Gewichte</translation>
    </message>
    <message>
        <source>Usual for this kind: none</source>
        <translation>Üblich für diese Art: keines</translation>
    </message>
    <message>
        <source>Usual for this kind: %1</source>
        <translation>Üblich für diese Art: %1</translation>
    </message>
    <message>
        <source>%1 per million tokens, read on %2 – %3.</source>
        <translation>%1 je Million Token, gelesen am %2 – %3.</translation>
    </message>
    <message>
        <source>Its weights are open: it can be moved to another host.</source>
        <translation>Seine Gewichte sind offen: Es kann zu einem anderen Host umziehen.</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Modell ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MonthsField</name>
    <message>
        <source>A figure is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Names</name>
    <message>
        <source>Calls of the model</source>
        <translation>Aufrufe des Modells</translation>
    </message>
    <message>
        <source>Machines and retrieval</source>
        <translation>Maschinen und Dokumentensuche</translation>
    </message>
    <message>
        <source>Examples and training</source>
        <translation>Beispiele und Training</translation>
    </message>
    <message>
        <source>People and set-up</source>
        <translation>Personal und Einrichtung</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Checking by people</source>
        <translation>Prüfung durch Menschen</translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation>Lebensdauer der Option</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>Für jeden Vorgang</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>Nach Token</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Zwischengespeicherte Eingabe-Token</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>from the vendor</source>
        <translation>vom Anbieter</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>unsere Annahme</translation>
    </message>
    <message>
        <source>stated in the assessment</source>
        <translation>in der Bewertung angegeben</translation>
    </message>
    <message>
        <source>default of the catalogue</source>
        <translation>Vorgabe des Katalogs</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>published results</source>
        <translation>veröffentlichte Ergebnisse</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>Geforderte Genauigkeit</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget im Monat</translation>
    </message>
    <message>
        <source>Budget for the start</source>
        <translation>Budget für den Einstieg</translation>
    </message>
    <message>
        <source>Longest acceptable wait</source>
        <translation>Längste erträgliche Wartezeit</translation>
    </message>
    <message>
        <source>Where data may be processed</source>
        <translation>Wo Daten verarbeitet werden dürfen</translation>
    </message>
    <message>
        <source>Must own the model</source>
        <translation>Modell muss uns gehören</translation>
    </message>
    <message>
        <source>Weeks until it must work</source>
        <translation>Wochen, bis es laufen muss</translation>
    </message>
    <message>
        <source>Own condition</source>
        <translation>Eigene Bedingung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on as today</source>
        <translation>Weiter wie heute</translation>
    </message>
    <message>
        <source>Nothing changes: the work is done as it is now. Everything else is measured against it. Right when no change pays for itself.</source>
        <translation>Nichts ändert sich: Die Arbeit wird getan wie jetzt. Alles andere wird daran gemessen. Richtig, wenn sich keine Änderung lohnt.</translation>
    </message>
    <message>
        <source>Rules, no model</source>
        <translation>Regeln, kein Modell</translation>
    </message>
    <message>
        <source>The task is written down as rules in ordinary software. Right when the rules are few, clear and stable; each new case needs a programmer.</source>
        <translation>Die Aufgabe wird als Regeln in gewöhnlicher Software festgehalten. Richtig, wenn die Regeln wenige, klar und beständig sind; jeder neue Fall braucht jemanden, der programmiert.</translation>
    </message>
    <message>
        <source>Classic classifier</source>
        <translation>Klassischer Klassifikator</translation>
    </message>
    <message>
        <source>A small model that only sorts or marks text, trained on your examples. Very cheap to run and fast; needs labelled examples and cannot write text.</source>
        <translation>Ein kleines Modell, das Text nur sortiert oder markiert, an eigenen Beispielen trainiert. Sehr günstig im Betrieb und schnell; braucht beschriftete Beispiele und kann keine Texte schreiben.</translation>
    </message>
    <message>
        <source>Plain prompt</source>
        <translation>Einfacher Prompt</translation>
    </message>
    <message>
        <source>A general-purpose model gets instructions and the item, nothing else. Works within hours and is the arm that every other option has to beat.</source>
        <translation>Ein allgemeines Modell bekommt Anweisungen und den Vorgang, sonst nichts. Läuft nach Stunden und ist der Weg, den jede andere Option schlagen muss.</translation>
    </message>
    <message>
        <source>Prompt with examples</source>
        <translation>Prompt mit Beispielen</translation>
    </message>
    <message>
        <source>The prompt also shows a handful of solved examples. Usually a little better than a plain prompt, at the price of a longer one with each call.</source>
        <translation>Der Prompt zeigt auch eine Handvoll gelöster Beispiele. Meist etwas besser als ein einfacher Prompt, zum Preis eines längeren bei jedem Aufruf.</translation>
    </message>
    <message>
        <source>Chain of prompts</source>
        <translation>Prompt-Kette</translation>
    </message>
    <message>
        <source>The task is cut into steps, each with a prompt of its own, some checking the others. Helps with long or many-sided tasks; costs more calls and more waiting.</source>
        <translation>Die Aufgabe wird in Schritte mit je eigenem Prompt zerlegt, manche prüfen die anderen. Hilft bei langen oder vielseitigen Aufgaben; kostet mehr Aufrufe und mehr Wartezeit.</translation>
    </message>
    <message>
        <source>Retrieval from documents (RAG)</source>
        <translation>Dokumentensuche (RAG)</translation>
    </message>
    <message>
        <source>Passages from your own documents are found and put into the prompt. Right when answers rest on knowledge that the model does not have or that changes.</source>
        <translation>Stellen aus eigenen Dokumenten werden gefunden und in den Prompt gelegt. Richtig, wenn Antworten auf Wissen beruhen, das das Modell nicht hat oder das sich ändert.</translation>
    </message>
    <message>
        <source>Small model, prompted</source>
        <translation>Kleines Modell mit Prompt</translation>
    </message>
    <message>
        <source>A small, cheap model gets the same prompt. Often a tenth of the price; good enough for simple tasks, and the arm that is most often left out of comparisons.</source>
        <translation>Ein kleines, günstiges Modell bekommt denselben Prompt. Oft ein Zehntel des Preises; gut genug für einfache Aufgaben und der Weg, der in Vergleichen am häufigsten fehlt.</translation>
    </message>
    <message>
        <source>LoRA, tuned and served by a host</source>
        <translation>LoRA, bei einem Host abgestimmt und betrieben</translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights at a hosting service. The weights can leave with you; no machines of your own are needed.</source>
        <translation>Ein kleines offenes Modell wird bei einem Dienst mit wenigen zusätzlichen Gewichten abgestimmt. Die Gewichte lassen sich mitnehmen; eigene Maschinen sind nicht nötig.</translation>
    </message>
    <message>
        <source>LoRA on machines of our own</source>
        <translation>LoRA auf eigenen Maschinen</translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights and served on your own machines. Data never leaves the house; pays at high volume and needs people who run it.</source>
        <translation>Ein kleines offenes Modell wird mit wenigen zusätzlichen Gewichten abgestimmt und auf eigenen Maschinen betrieben. Die Daten bleiben im Haus; lohnt sich bei großen Mengen und braucht Leute, die es betreiben.</translation>
    </message>
    <message>
        <source>Hosted tuning of a closed model</source>
        <translation>Gehostete Abstimmung eines geschlossenen Modells</translation>
    </message>
    <message>
        <source>A provider tunes its own model on your examples. Little work and good quality, but the tuned model stays with the provider and ends when its base model is retired.</source>
        <translation>Ein Anbieter stimmt sein eigenes Modell an den übergebenen Beispielen ab. Wenig Arbeit und gute Qualität, aber das abgestimmte Modell bleibt beim Anbieter und endet, wenn dessen Basismodell abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Full tuning</source>
        <translation>Volle Abstimmung</translation>
    </message>
    <message>
        <source>All weights of an open model are trained on your examples. For very particular tasks with many examples and an experienced team.</source>
        <translation>Alle Gewichte eines offenen Modells werden an eigenen Beispielen trainiert. Für sehr besondere Aufgaben mit vielen Beispielen und einem erfahrenen Team.</translation>
    </message>
    <message>
        <source>Retrieval with a tuned model</source>
        <translation>Dokumentensuche mit abgestimmtem Modell</translation>
    </message>
    <message>
        <source>Retrieval brings the knowledge, tuning brings the form. For tasks that need both; costs the work of both.</source>
        <translation>Die Suche bringt das Wissen, die Abstimmung die Form. Für Aufgaben, die beides brauchen; kostet die Arbeit von beidem.</translation>
    </message>
    <message>
        <source>Small model first, large one when unsure</source>
        <translation>Erst klein, im Zweifel groß</translation>
    </message>
    <message>
        <source>A small model answers, and items it is unsure about go to a large one. Saves a good part of the cost where the small model knows when it errs.</source>
        <translation>Ein kleines Modell antwortet, und Vorgänge, bei denen es unsicher ist, gehen an ein großes. Spart einen guten Teil der Kosten, wo das kleine Modell weiß, wann es irrt.</translation>
    </message>
    <message>
        <source>Small model taught by a large one</source>
        <translation>Kleines Modell, von einem großen gelehrt</translation>
    </message>
    <message>
        <source>A large model labels many items, and a small one learns from them. Cheap to run and quick to label; seldom better than its teacher.</source>
        <translation>Ein großes Modell beschriftet viele Vorgänge, und ein kleines lernt daraus. Günstig im Betrieb und schnell beschriftet; selten besser als sein Lehrer.</translation>
    </message>
    <message>
        <source>Start with one, move to another</source>
        <translation>Mit einem beginnen, zum anderen wechseln</translation>
    </message>
    <message>
        <source>Start with a quick option and move to a second one at a set month. Earns from the first week on and collects examples for the second.</source>
        <translation>Mit einer schnellen Option beginnen und in einem festen Monat zu einer zweiten wechseln. Verdient ab der ersten Woche und sammelt Beispiele für die zweite.</translation>
    </message>
    <message>
        <source>Own option</source>
        <translation>Eigene Option</translation>
    </message>
    <message>
        <source>An option made only of the costs and the accuracy that you state. For offers, for buying a finished product, and for anything the catalogue does not know.</source>
        <translation>Eine Option nur aus den angegebenen Kosten und der angegebenen Genauigkeit. Für Angebote, für den Kauf eines fertigen Produkts und für alles, was der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Preis der Eingabe</translation>
    </message>
    <message>
        <source>What a million tokens sent to the model cost, from the provider&apos;s price list.</source>
        <translation>Was eine Million an das Modell gesendeter Token kostet, laut Preisliste des Anbieters.</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Preis der Ausgabe</translation>
    </message>
    <message>
        <source>What a million tokens written by the model cost, from the provider&apos;s price list.</source>
        <translation>Was eine Million vom Modell geschriebener Token kostet, laut Preisliste des Anbieters.</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Preis der zwischengespeicherten Eingabe</translation>
    </message>
    <message>
        <source>What a million tokens cost that the provider still has from an earlier call.</source>
        <translation>Was eine Million Token kostet, die der Anbieter von einem früheren Aufruf noch hat.</translation>
    </message>
    <message>
        <source>Price of writing to the cache</source>
        <translation>Preis des Zwischenspeicherns</translation>
    </message>
    <message>
        <source>What a million tokens cost when they are kept for later calls.</source>
        <translation>Was eine Million Token kostet, wenn sie für spätere Aufrufe behalten werden.</translation>
    </message>
    <message>
        <source>Price of the tuned model</source>
        <translation>Preis des abgestimmten Modells</translation>
    </message>
    <message>
        <source>What a call to the tuned model costs, as a multiple of its base model.</source>
        <translation>Was ein Aufruf des abgestimmten Modells kostet, als Vielfaches seines Basismodells.</translation>
    </message>
    <message>
        <source>Calls an item</source>
        <translation>Aufrufe je Vorgang</translation>
    </message>
    <message>
        <source>How many calls one item needs. A chain of four prompts makes four.</source>
        <translation>Wie viele Aufrufe ein Vorgang braucht. Eine Kette aus vier Prompts braucht vier.</translation>
    </message>
    <message>
        <source>Share of the instructions sent</source>
        <translation>Mitgesendeter Teil der Anweisungen</translation>
    </message>
    <message>
        <source>Which share of the task&apos;s instructions still goes with each call. A tuned model needs few.</source>
        <translation>Welcher Anteil der Anweisungen noch mit jedem Aufruf mitgeht. Ein abgestimmtes Modell braucht wenige.</translation>
    </message>
    <message>
        <source>Examples in the prompt</source>
        <translation>Beispiele im Prompt</translation>
    </message>
    <message>
        <source>How many solved examples go with each call. Each is as long as an item and its answer.</source>
        <translation>Wie viele gelöste Beispiele mit jedem Aufruf mitgehen. Jedes ist so lang wie ein Vorgang und seine Antwort.</translation>
    </message>
    <message>
        <source>Retrieved tokens</source>
        <translation>Gefundene Token</translation>
    </message>
    <message>
        <source>How many tokens of found passages go with each call.</source>
        <translation>Wie viele Token gefundener Stellen mit jedem Aufruf mitgehen.</translation>
    </message>
    <message>
        <source>Share read from the cache</source>
        <translation>Aus dem Zwischenspeicher gelesener Anteil</translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is billed at the cached price.</source>
        <translation>Welcher Anteil des wiederkehrenden Prompt-Teils zum Zwischenspeicherpreis abgerechnet wird.</translation>
    </message>
    <message>
        <source>Share written to the cache</source>
        <translation>In den Zwischenspeicher geschriebener Anteil</translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is written to the cache anew.</source>
        <translation>Welcher Anteil des wiederkehrenden Prompt-Teils neu in den Zwischenspeicher geschrieben wird.</translation>
    </message>
    <message>
        <source>Hidden reasoning</source>
        <translation>Verdecktes Nachdenken</translation>
    </message>
    <message>
        <source>Output tokens billed for each one that is seen. Reasoning models bill several.</source>
        <translation>Abgerechnete Ausgabe-Token für jedes sichtbare. Nachdenkende Modelle rechnen mehrere ab.</translation>
    </message>
    <message>
        <source>Share sent as a batch</source>
        <translation>Als Stapel gesendeter Anteil</translation>
    </message>
    <message>
        <source>Which share of the calls can wait for hours and is sent at the batch price.</source>
        <translation>Welcher Anteil der Aufrufe Stunden warten kann und zum Stapelpreis gesendet wird.</translation>
    </message>
    <message>
        <source>Price of a batch</source>
        <translation>Preis eines Stapels</translation>
    </message>
    <message>
        <source>What a call in a batch costs, as a multiple of a call at once.</source>
        <translation>Was ein Aufruf im Stapel kostet, als Vielfaches eines sofortigen Aufrufs.</translation>
    </message>
    <message>
        <source>Share passed on</source>
        <translation>Weitergereichter Anteil</translation>
    </message>
    <message>
        <source>Which share of the items the first model passes on to the second, larger one.</source>
        <translation>Welchen Anteil der Vorgänge das erste Modell an das zweite, größere weiterreicht.</translation>
    </message>
    <message>
        <source>Input price of the second model</source>
        <translation>Eingabepreis des zweiten Modells</translation>
    </message>
    <message>
        <source>What a million tokens sent to the second model cost.</source>
        <translation>Was eine Million an das zweite Modell gesendeter Token kostet.</translation>
    </message>
    <message>
        <source>Output price of the second model</source>
        <translation>Ausgabepreis des zweiten Modells</translation>
    </message>
    <message>
        <source>What a million tokens written by the second model cost.</source>
        <translation>Was eine Million vom zweiten Modell geschriebener Token kostet.</translation>
    </message>
    <message>
        <source>Other cost an item</source>
        <translation>Andere Kosten je Vorgang</translation>
    </message>
    <message>
        <source>What else each item costs, for example a fee or a look-up.</source>
        <translation>Was jeder Vorgang sonst noch kostet, etwa eine Gebühr oder eine Abfrage.</translation>
    </message>
    <message>
        <source>Price of a GPU hour</source>
        <translation>Preis einer GPU-Stunde</translation>
    </message>
    <message>
        <source>What one GPU costs for an hour, busy or idle.</source>
        <translation>Was eine GPU in der Stunde kostet, ob ausgelastet oder nicht.</translation>
    </message>
    <message>
        <source>Reading speed of a GPU</source>
        <translation>Lesetempo einer GPU</translation>
    </message>
    <message>
        <source>How many input tokens one GPU works through in a second when it has all it can do.</source>
        <translation>Wie viele Eingabe-Token eine voll ausgelastete GPU in einer Sekunde verarbeitet.</translation>
    </message>
    <message>
        <source>Writing speed of a GPU</source>
        <translation>Schreibtempo einer GPU</translation>
    </message>
    <message>
        <source>How many output tokens one GPU writes in a second when it has all it can do.</source>
        <translation>Wie viele Ausgabe-Token eine voll ausgelastete GPU in einer Sekunde schreibt.</translation>
    </message>
    <message>
        <source>Utilisation at the peak</source>
        <translation>Auslastung in der Spitze</translation>
    </message>
    <message>
        <source>Which share of that speed is reached in the busiest hour. Published speeds are seldom met.</source>
        <translation>Welcher Anteil dieses Tempos in der stärksten Stunde erreicht wird. Veröffentlichte Tempi werden selten erreicht.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>How many times the items of an average hour arrive in the busiest one, where the task does not say.</source>
        <translation>Wievielmal so viele Vorgänge wie in einer mittleren Stunde in der stärksten eintreffen, wo die Aufgabe nichts sagt.</translation>
    </message>
    <message>
        <source>GPUs at least</source>
        <translation>Mindestens so viele GPUs</translation>
    </message>
    <message>
        <source>How many GPUs run in any case, for example two so that one may fail.</source>
        <translation>Wie viele GPUs in jedem Fall laufen, etwa zwei, damit eine ausfallen darf.</translation>
    </message>
    <message>
        <source>Hosting a month</source>
        <translation>Bereithaltung im Monat</translation>
    </message>
    <message>
        <source>What it costs a month to have the model or service ready, whatever the use.</source>
        <translation>Was es im Monat kostet, Modell oder Dienst bereitzuhalten, unabhängig von der Nutzung.</translation>
    </message>
    <message>
        <source>Price of embeddings</source>
        <translation>Preis der Einbettungen</translation>
    </message>
    <message>
        <source>What a million tokens cost to be made searchable, for documents and for questions.</source>
        <translation>Was es kostet, eine Million Token durchsuchbar zu machen, für Dokumente und für Fragen.</translation>
    </message>
    <message>
        <source>Document store a month</source>
        <translation>Dokumentenspeicher im Monat</translation>
    </message>
    <message>
        <source>What the searchable store of documents costs a month.</source>
        <translation>Was der durchsuchbare Speicher der Dokumente im Monat kostet.</translation>
    </message>
    <message>
        <source>Price of re-ranking</source>
        <translation>Preis des Nachsortierens</translation>
    </message>
    <message>
        <source>What it costs to sort the passages found for one item.</source>
        <translation>Was es kostet, die für einen Vorgang gefundenen Stellen zu sortieren.</translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>How many labelled examples the model is trained on. Those you have are not paid for again.</source>
        <translation>An wie vielen beschrifteten Beispielen das Modell trainiert wird. Vorhandene werden nicht noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Test examples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>How many labelled examples are kept aside to measure how good the option is.</source>
        <translation>Wie viele beschriftete Beispiele beiseitegelegt werden, um die Güte der Option zu messen.</translation>
    </message>
    <message>
        <source>Checking of labels</source>
        <translation>Prüfen der Beschriftung</translation>
    </message>
    <message>
        <source>What checking adds to the cost of each label.</source>
        <translation>Was die Prüfung zu den Kosten jeder Beschriftung hinzufügt.</translation>
    </message>
    <message>
        <source>Passes over the examples</source>
        <translation>Durchgänge durch die Beispiele</translation>
    </message>
    <message>
        <source>How many times training goes through all examples.</source>
        <translation>Wie oft das Training alle Beispiele durchgeht.</translation>
    </message>
    <message>
        <source>Price of training</source>
        <translation>Preis des Trainings</translation>
    </message>
    <message>
        <source>What a million trained tokens cost at a tuning service.</source>
        <translation>Was eine Million trainierter Token bei einem Abstimmungsdienst kostet.</translation>
    </message>
    <message>
        <source>Cost of a training run</source>
        <translation>Kosten eines Trainingslaufs</translation>
    </message>
    <message>
        <source>What one run costs besides the price by tokens, for example GPU hours.</source>
        <translation>Was ein Lauf neben dem Preis nach Token kostet, etwa GPU-Stunden.</translation>
    </message>
    <message>
        <source>Chance that a run succeeds</source>
        <translation>Aussicht auf Erfolg eines Laufs</translation>
    </message>
    <message>
        <source>How likely one training run is good enough. Failed runs are paid for as well.</source>
        <translation>Wie wahrscheinlich ein Trainingslauf gut genug ist. Misslungene Läufe werden ebenfalls bezahlt.</translation>
    </message>
    <message>
        <source>Days for each run</source>
        <translation>Tage je Lauf</translation>
    </message>
    <message>
        <source>How many working days people spend on one training run and on judging it.</source>
        <translation>Wie viele Arbeitstage Menschen auf einen Trainingslauf und seine Beurteilung verwenden.</translation>
    </message>
    <message>
        <source>Engineering days</source>
        <translation>Entwicklungstage</translation>
    </message>
    <message>
        <source>How many working days it takes to build the option.</source>
        <translation>Wie viele Arbeitstage der Aufbau der Option braucht.</translation>
    </message>
    <message>
        <source>Cost of a working day</source>
        <translation>Kosten eines Arbeitstags</translation>
    </message>
    <message>
        <source>What a day of an engineer costs, with everything.</source>
        <translation>Was ein Entwicklungstag kostet, mit allem.</translation>
    </message>
    <message>
        <source>Set-up of machines</source>
        <translation>Einrichtung der Maschinen</translation>
    </message>
    <message>
        <source>What it costs once to set up machines and services.</source>
        <translation>Was die Einrichtung von Maschinen und Diensten einmalig kostet.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>What it costs once to connect the option with the systems around it.</source>
        <translation>Was es einmalig kostet, die Option mit den umgebenden Systemen zu verbinden.</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>Prüfung der Regeltreue</translation>
    </message>
    <message>
        <source>What the review by law, security and data protection costs once.</source>
        <translation>Was die Prüfung durch Recht, Sicherheit und Datenschutz einmalig kostet.</translation>
    </message>
    <message>
        <source>Training of people</source>
        <translation>Schulung der Beteiligten</translation>
    </message>
    <message>
        <source>What it costs once to prepare the people who will work with it.</source>
        <translation>Was es einmalig kostet, die Menschen vorzubereiten, die damit arbeiten werden.</translation>
    </message>
    <message>
        <source>Cost overrun</source>
        <translation>Kostenüberschreitung</translation>
    </message>
    <message>
        <source>What projects cost in the end, as a multiple of their plan. One in six costs far more.</source>
        <translation>Was Projekte am Ende kosten, als Vielfaches ihres Plans. Eines von sechs kostet weit mehr.</translation>
    </message>
    <message>
        <source>Weeks to the first use</source>
        <translation>Wochen bis zum ersten Einsatz</translation>
    </message>
    <message>
        <source>How many weeks pass by plan until the option is in use.</source>
        <translation>Wie viele Wochen nach Plan vergehen, bis die Option im Einsatz ist.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How long projects take in the end, as a multiple of their plan.</source>
        <translation>Wie lange Projekte am Ende dauern, als Vielfaches ihres Plans.</translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation>Überwachung im Monat</translation>
    </message>
    <message>
        <source>What it costs a month to watch quality, cost and failures.</source>
        <translation>Was es im Monat kostet, Güte, Kosten und Ausfälle zu beobachten.</translation>
    </message>
    <message>
        <source>Measuring a month</source>
        <translation>Messung im Monat</translation>
    </message>
    <message>
        <source>What it costs a month to measure accuracy again on fresh examples.</source>
        <translation>Was es im Monat kostet, die Genauigkeit an frischen Beispielen neu zu messen.</translation>
    </message>
    <message>
        <source>Upkeep days a month</source>
        <translation>Pflegetage im Monat</translation>
    </message>
    <message>
        <source>How many working days a month the option needs once it runs.</source>
        <translation>Wie viele Arbeitstage im Monat die Option braucht, wenn sie läuft.</translation>
    </message>
    <message>
        <source>Months between tunings</source>
        <translation>Monate zwischen Abstimmungen</translation>
    </message>
    <message>
        <source>After how many months the model is tuned again. Nought means never by the calendar.</source>
        <translation>Nach wie vielen Monaten das Modell neu abgestimmt wird. Null heißt nie nach Kalender.</translation>
    </message>
    <message>
        <source>New examples for a tuning</source>
        <translation>Neue Beispiele je Abstimmung</translation>
    </message>
    <message>
        <source>Which share of the training examples is labelled anew each time.</source>
        <translation>Welcher Anteil der Trainingsbeispiele jedes Mal neu beschriftet wird.</translation>
    </message>
    <message>
        <source>Days for a tuning</source>
        <translation>Tage je Abstimmung</translation>
    </message>
    <message>
        <source>How many working days each new tuning takes.</source>
        <translation>Wie viele Arbeitstage jede neue Abstimmung braucht.</translation>
    </message>
    <message>
        <source>Share checked by people</source>
        <translation>Von Menschen geprüfter Anteil</translation>
    </message>
    <message>
        <source>Which share of the answers a person looks at, beginning with those the model is least sure of. When it is not stated, the share that costs least is used.</source>
        <translation>Welchen Anteil der Antworten ein Mensch ansieht, beginnend mit denen, bei denen das Modell am unsichersten ist. Ist nichts angegeben, wird der günstigste Anteil verwendet.</translation>
    </message>
    <message>
        <source>Minutes for a check</source>
        <translation>Minuten je Prüfung</translation>
    </message>
    <message>
        <source>How long a person needs to check and repair one answer.</source>
        <translation>Wie lange ein Mensch braucht, um eine Antwort zu prüfen und zu berichtigen.</translation>
    </message>
    <message>
        <source>Cost of a reviewer&apos;s hour</source>
        <translation>Kosten einer Prüfstunde</translation>
    </message>
    <message>
        <source>What an hour of the person who checks costs, with everything.</source>
        <translation>Was eine Stunde der prüfenden Person kostet, mit allem.</translation>
    </message>
    <message>
        <source>Errors caught by a check</source>
        <translation>Bei der Prüfung gefundene Fehler</translation>
    </message>
    <message>
        <source>Which share of the wrong answers that a person looks at is put right.</source>
        <translation>Welcher Anteil der falschen Antworten, die ein Mensch ansieht, berichtigt wird.</translation>
    </message>
    <message>
        <source>How well the model knows its errors</source>
        <translation>Wie gut das Modell seine Fehler kennt</translation>
    </message>
    <message>
        <source>1 means that it errs as often when it is sure. The higher, the more of the errors are found among the answers it is least sure of.</source>
        <translation>1 heißt, dass es ebenso oft irrt, wenn es sicher ist. Je höher, desto mehr der Fehler liegen unter den Antworten, bei denen es am unsichersten ist.</translation>
    </message>
    <message>
        <source>Life of the model</source>
        <translation>Lebensdauer des Modells</translation>
    </message>
    <message>
        <source>After how many months the provider retires the model. Nought means that it does not end.</source>
        <translation>Nach wie vielen Monaten der Anbieter das Modell abschaltet. Null heißt, dass es nicht endet.</translation>
    </message>
    <message>
        <source>Price of the successor</source>
        <translation>Preis des Nachfolgers</translation>
    </message>
    <message>
        <source>What the model after it costs, as a multiple of the present one. About half were dearer.</source>
        <translation>Was das folgende Modell kostet, als Vielfaches des jetzigen. Etwa die Hälfte war teurer.</translation>
    </message>
    <message>
        <source>Days for a move</source>
        <translation>Tage für einen Umzug</translation>
    </message>
    <message>
        <source>How many working days it takes to move to the next model.</source>
        <translation>Wie viele Arbeitstage der Wechsel zum nächsten Modell braucht.</translation>
    </message>
    <message>
        <source>Chance that the offer ends</source>
        <translation>Aussicht, dass das Angebot endet</translation>
    </message>
    <message>
        <source>How likely it is in a year that the provider gives up this service.</source>
        <translation>Wie wahrscheinlich der Anbieter diesen Dienst in einem Jahr aufgibt.</translation>
    </message>
    <message>
        <source>Month of the move</source>
        <translation>Monat des Wechsels</translation>
    </message>
    <message>
        <source>In which month a staged path moves from its first option to its second.</source>
        <translation>In welchem Monat ein gestufter Weg von seiner ersten Option zur zweiten wechselt.</translation>
    </message>
    <message>
        <source>Gain in accuracy</source>
        <translation>Gewinn an Genauigkeit</translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model, in log-odds, as published results suggest. 0.5 lifts 80% to 87%.</source>
        <translation>Wie viel besser als ein einfacher Prompt an ein heutiges Modell, in Log-Odds, wie veröffentlichte Ergebnisse nahelegen. 0,5 hebt 80&#xa0;% auf 87&#xa0;%.</translation>
    </message>
    <message>
        <source>Progress of general models</source>
        <translation>Fortschritt allgemeiner Modelle</translation>
    </message>
    <message>
        <source>How much new releases improve a year, in log-odds. A tuned model stands still until it is tuned again.</source>
        <translation>Wie viel neue Ausgaben im Jahr besser werden, in Log-Odds. Ein abgestimmtes Modell bleibt stehen, bis es neu abgestimmt wird.</translation>
    </message>
    <message>
        <source>Chance of failing at the format</source>
        <translation>Gefahr des Scheiterns am Format</translation>
    </message>
    <message>
        <source>How likely it is that the model does not cope with the output format at all.</source>
        <translation>Wie wahrscheinlich es ist, dass das Modell mit dem Ausgabeformat gar nicht zurechtkommt.</translation>
    </message>
    <message>
        <source>Speed of learning</source>
        <translation>Lerntempo</translation>
    </message>
    <message>
        <source>How quickly accuracy rises with examples: the exponent of the learning curve.</source>
        <translation>Wie schnell die Genauigkeit mit Beispielen steigt: der Exponent der Lernkurve.</translation>
    </message>
    <message>
        <source>Examples to get going</source>
        <translation>Beispiele bis zum Anlauf</translation>
    </message>
    <message>
        <source>How many examples pass before learning is felt; for classification, for each class.</source>
        <translation>Wie viele Beispiele vergehen, bis das Lernen spürbar wird; bei Klassifikation je Klasse.</translation>
    </message>
    <message>
        <source>Errors that remain</source>
        <translation>Fehler, die bleiben</translation>
    </message>
    <message>
        <source>Which share stays wrong however many examples there are, for example because the labels contradict each other.</source>
        <translation>Welcher Anteil falsch bleibt, wie viele Beispiele es auch sind, etwa weil die Beschriftungen einander widersprechen.</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>Warten auf das erste Wort</translation>
    </message>
    <message>
        <source>How many seconds pass until an answer begins.</source>
        <translation>Wie viele Sekunden vergehen, bis eine Antwort beginnt.</translation>
    </message>
    <message>
        <source>Speed of an answer</source>
        <translation>Tempo einer Antwort</translation>
    </message>
    <message>
        <source>How many tokens of one answer arrive in a second. Nought means that it comes at once.</source>
        <translation>Wie viele Token einer Antwort in einer Sekunde eintreffen. Null heißt, dass sie auf einmal kommt.</translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation>Langsamste Antworten</translation>
    </message>
    <message>
        <source>How much longer than a typical answer the slowest five in a hundred take.</source>
        <translation>Wievielmal so lange wie eine übliche Antwort die langsamsten fünf von hundert brauchen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model whose price and dates are used.</source>
        <translation>Das Modell, dessen Preis und Termine gelten.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>The larger model that gets the items which the first one passes on.</source>
        <translation>Das größere Modell, das die weitergereichten Vorgänge bekommt.</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Betrieben von</translation>
    </message>
    <message>
        <source>Who runs the model: a provider, or you on machines of your own.</source>
        <translation>Wer das Modell betreibt: ein Anbieter oder die Organisation selbst auf eigenen Maschinen.</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>Where data is processed, compared with what the task allows.</source>
        <translation>Wo Daten verarbeitet werden, verglichen mit dem, was die Aufgabe erlaubt.</translation>
    </message>
    <message>
        <source>Who has the weights</source>
        <translation>Wer die Gewichte hat</translation>
    </message>
    <message>
        <source>Whether the tuned model can be taken elsewhere, compared with what the task needs.</source>
        <translation>Ob das abgestimmte Modell mitgenommen werden kann, verglichen mit dem, was die Aufgabe braucht.</translation>
    </message>
    <message>
        <source>Where it is tuned</source>
        <translation>Wo abgestimmt wird</translation>
    </message>
    <message>
        <source>Decides which closing and retirement dates apply.</source>
        <translation>Entscheidet, welche Schluss- und Abschalttermine gelten.</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>Erste Option</translation>
    </message>
    <message>
        <source>What a staged path starts with.</source>
        <translation>Womit ein gestufter Weg beginnt.</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Zweite Option</translation>
    </message>
    <message>
        <source>What a staged path moves to.</source>
        <translation>Wohin ein gestufter Weg wechselt.</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>What does the model have to do?</source>
        <translation>Was soll das Modell tun?</translation>
    </message>
    <message>
        <source>Published results differ more between kinds of task than between ways of using a model. The kind decides which results are used where you have no measurement of your own.</source>
        <translation>Veröffentlichte Ergebnisse unterscheiden sich zwischen Arten von Aufgaben stärker als zwischen Wegen, ein Modell zu nutzen. Die Art entscheidet, welche Ergebnisse gelten, wo es keine eigene Messung gibt.</translation>
    </message>
    <message>
        <source>How clearly the task is defined</source>
        <translation>Wie klar die Aufgabe bestimmt ist</translation>
    </message>
    <message>
        <source>Would two colleagues agree on the right answer?</source>
        <translation>Wären sich zwei Kolleginnen über die richtige Antwort einig?</translation>
    </message>
    <message>
        <source>A strictly defined task can be taught by examples or written down as rules. An open one gives a tuned model no clear target, which speaks for prompting.</source>
        <translation>Eine streng bestimmte Aufgabe lässt sich an Beispielen lehren oder als Regeln schreiben. Eine offene gibt einem abgestimmten Modell kein klares Ziel, was für Prompting spricht.</translation>
    </message>
    <message>
        <source>Strictness of the output format</source>
        <translation>Strenge des Ausgabeformats</translation>
    </message>
    <message>
        <source>How exactly must the output keep to a format?</source>
        <translation>Wie genau muss die Ausgabe ein Format einhalten?</translation>
    </message>
    <message>
        <source>Keeping to a strict format is what tuning teaches best, and what small prompted models fail at most often.</source>
        <translation>Ein strenges Format einzuhalten lehrt die Abstimmung am besten, und daran scheitern kleine Modelle mit Prompt am häufigsten.</translation>
    </message>
    <message>
        <source>Particular style</source>
        <translation>Besonderer Stil</translation>
    </message>
    <message>
        <source>How particular is the style or tone that you need?</source>
        <translation>Wie eigen ist der Stil oder Ton, der gebraucht wird?</translation>
    </message>
    <message>
        <source>A house style is hard to describe and easy to show, so a high answer speaks for examples or tuning.</source>
        <translation>Ein Hausstil ist schwer zu beschreiben und leicht zu zeigen; eine hohe Antwort spricht daher für Beispiele oder Abstimmung.</translation>
    </message>
    <message>
        <source>Particular subject</source>
        <translation>Besonderes Fach</translation>
    </message>
    <message>
        <source>How far is the subject from what general-purpose models know?</source>
        <translation>Wie weit ist das Fach von dem entfernt, was allgemeine Modelle wissen?</translation>
    </message>
    <message>
        <source>The further away, the more there is to gain from tuning on your own examples or from retrieving your own documents.</source>
        <translation>Je weiter, desto mehr ist durch Abstimmung an eigenen Beispielen oder durch Suche in eigenen Dokumenten zu gewinnen.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>In which sector will it be used?</source>
        <translation>In welchem Bereich wird es eingesetzt?</translation>
    </message>
    <message>
        <source>Health, law, finance and the public sector bring reviews and rules that cost time and money before the first use.</source>
        <translation>Gesundheit, Recht, Finanzen und öffentliche Hand bringen Prüfungen und Regeln mit, die vor dem ersten Einsatz Zeit und Geld kosten.</translation>
    </message>
    <message>
        <source>Knowledge needed</source>
        <translation>Benötigtes Wissen</translation>
    </message>
    <message>
        <source>Which knowledge do the answers rest on?</source>
        <translation>Auf welchem Wissen beruhen die Antworten?</translation>
    </message>
    <message>
        <source>If they rest on your own documents, a model that cannot see them is close to guessing: this decides whether retrieval comes into play.</source>
        <translation>Beruhen sie auf eigenen Dokumenten, rät ein Modell, das sie nicht sieht, beinahe: Das entscheidet, ob Dokumentensuche ins Spiel kommt.</translation>
    </message>
    <message>
        <source>Quality of your examples</source>
        <translation>Güte der Beispiele</translation>
    </message>
    <message>
        <source>How good and consistent are the examples you have?</source>
        <translation>Wie gut und einheitlich sind die vorhandenen Beispiele?</translation>
    </message>
    <message>
        <source>A tuned model copies the mistakes of its examples. Poor examples lower what tuning can reach and make it worth paying for better ones first.</source>
        <translation>Ein abgestimmtes Modell übernimmt die Fehler seiner Beispiele. Schlechte Beispiele senken, was Abstimmung erreicht, und machen es lohnend, zuerst bessere zu bezahlen.</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>Maß der Güte</translation>
    </message>
    <message>
        <source>Is there an agreed way to measure quality?</source>
        <translation>Gibt es ein vereinbartes Maß für die Güte?</translation>
    </message>
    <message>
        <source>Without one nobody can tell whether a change helped. It decides whether a pilot can be run straight away.</source>
        <translation>Ohne eines kann niemand sagen, ob eine Änderung geholfen hat. Es entscheidet, ob ein Pilot sofort möglich ist.</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>Name des Maßes</translation>
    </message>
    <message>
        <source>What is the measure called?</source>
        <translation>Wie heißt das Maß?</translation>
    </message>
    <message>
        <source>So that accuracy on every screen and in the report means the same thing to all readers.</source>
        <translation>Damit Genauigkeit auf jedem Bildschirm und im Bericht für alle dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>Tolerance for errors</source>
        <translation>Duldung von Fehlern</translation>
    </message>
    <message>
        <source>How many wrong answers can the process bear?</source>
        <translation>Wie viele falsche Antworten verträgt der Ablauf?</translation>
    </message>
    <message>
        <source>Where none can be borne, people must check the answers, and their time usually costs more than the model.</source>
        <translation>Wo keine zu ertragen sind, müssen Menschen die Antworten prüfen, und ihre Zeit kostet meist mehr als das Modell.</translation>
    </message>
    <message>
        <source>Where may your data be processed?</source>
        <translation>Wo dürfen die Daten verarbeitet werden?</translation>
    </message>
    <message>
        <source>Rules out every option that cannot run there: on your own premises only models with open weights on your own machines are left.</source>
        <translation>Schließt jede Option aus, die dort nicht laufen kann: Im eigenen Haus bleiben nur Modelle mit offenen Gewichten auf eigenen Maschinen.</translation>
    </message>
    <message>
        <source>Traffic through the day</source>
        <translation>Verkehr über den Tag</translation>
    </message>
    <message>
        <source>How is the work spread over the day?</source>
        <translation>Wie verteilt sich die Arbeit über den Tag?</translation>
    </message>
    <message>
        <source>Machines of your own must be large enough for the peak and idle for the rest. The pattern decides how many are needed; a service billed by use does not mind.</source>
        <translation>Eigene Maschinen müssen für die Spitze groß genug sein und stehen sonst still. Das Muster entscheidet, wie viele nötig sind; einem nach Nutzung bezahlten Dienst ist es gleich.</translation>
    </message>
    <message>
        <source>Prompting tried</source>
        <translation>Prompting versucht</translation>
    </message>
    <message>
        <source>Have you already tried this with a careful prompt?</source>
        <translation>Wurde es schon mit einem sorgfältigen Prompt versucht?</translation>
    </message>
    <message>
        <source>A few hours with a prompt are the cheapest measurement there is, and they often settle the question before any money is spent.</source>
        <translation>Einige Stunden mit einem Prompt sind die billigste Messung, die es gibt, und oft klären sie die Frage, bevor Geld ausgegeben wird.</translation>
    </message>
    <message>
        <source>Skill in prompting</source>
        <translation>Können im Prompting</translation>
    </message>
    <message>
        <source>How experienced is the team in writing and testing prompts?</source>
        <translation>Wie erfahren ist das Team im Schreiben und Testen von Prompts?</translation>
    </message>
    <message>
        <source>Decides how many days the prompt needs, and how likely the plan is to slip.</source>
        <translation>Entscheidet, wie viele Tage der Prompt braucht und wie leicht der Plan rutscht.</translation>
    </message>
    <message>
        <source>Skill in search and retrieval</source>
        <translation>Können in Suche und Retrieval</translation>
    </message>
    <message>
        <source>How experienced is the team in search and retrieval?</source>
        <translation>Wie erfahren ist das Team in Suche und Retrieval?</translation>
    </message>
    <message>
        <source>Retrieval stands or falls with finding the right passage, which takes skill more than money.</source>
        <translation>Dokumentensuche steht und fällt mit dem Finden der richtigen Stelle, was mehr Können als Geld braucht.</translation>
    </message>
    <message>
        <source>Skill in machine learning</source>
        <translation>Können im maschinellen Lernen</translation>
    </message>
    <message>
        <source>How experienced is the team in training models?</source>
        <translation>Wie erfahren ist das Team im Trainieren von Modellen?</translation>
    </message>
    <message>
        <source>Decides how many training runs fail before one is good enough, and whether tuning is realistic without outside help.</source>
        <translation>Entscheidet, wie viele Trainingsläufe misslingen, bevor einer gut genug ist, und ob Abstimmung ohne Hilfe von außen realistisch ist.</translation>
    </message>
    <message>
        <source>Skill in running services</source>
        <translation>Können im Betrieb von Diensten</translation>
    </message>
    <message>
        <source>How experienced is the team in running services around the clock?</source>
        <translation>Wie erfahren ist das Team im Betrieb von Diensten rund um die Uhr?</translation>
    </message>
    <message>
        <source>A model on your own machines needs people who keep it running. Without them a hosted service is the safer choice.</source>
        <translation>Ein Modell auf eigenen Maschinen braucht Menschen, die es am Laufen halten. Ohne sie ist ein gehosteter Dienst die sicherere Wahl.</translation>
    </message>
    <message>
        <source>Regulated use</source>
        <translation>Regulierter Einsatz</translation>
    </message>
    <message>
        <source>Is this use regulated, so that decisions must be explained or approved?</source>
        <translation>Ist dieser Einsatz reguliert, sodass Entscheidungen erklärt oder genehmigt werden müssen?</translation>
    </message>
    <message>
        <source>Adds a review before the start and records for every change of the model, also for changes that a provider makes.</source>
        <translation>Fügt eine Prüfung vor dem Start hinzu und Nachweise für jede Änderung des Modells, auch für solche, die ein Anbieter vornimmt.</translation>
    </message>
    <message>
        <source>Must you own the tuned model&apos;s weights and be able to take them elsewhere?</source>
        <translation>Müssen die Gewichte des abgestimmten Modells der Organisation gehören und sich mitnehmen lassen?</translation>
    </message>
    <message>
        <source>Rules out services that keep the weights. Those also end when the provider retires the model.</source>
        <translation>Schließt Dienste aus, die die Gewichte behalten. Diese enden auch, wenn der Anbieter das Modell abschaltet.</translation>
    </message>
    <message>
        <source>Method of your own</source>
        <translation>Eigenes Verfahren</translation>
    </message>
    <message>
        <source>Is the way the task is done a method of your own that others do not have?</source>
        <translation>Ist die Art, wie die Aufgabe getan wird, ein eigenes Verfahren, das andere nicht haben?</translation>
    </message>
    <message>
        <source>General-purpose models will not learn it from new releases, so a lead that you gain by tuning lasts longer.</source>
        <translation>Allgemeine Modelle werden es nicht aus neuen Ausgaben lernen; ein durch Abstimmung gewonnener Vorsprung hält daher länger.</translation>
    </message>
    <message>
        <source>Recent use of a tuned model</source>
        <translation>Jüngste Nutzung eines abgestimmten Modells</translation>
    </message>
    <message>
        <source>Have you used a tuned model of your hosting service within the last 60 days?</source>
        <translation>Wurde in den letzten 60 Tagen ein abgestimmtes Modell des eigenen Dienstes benutzt?</translation>
    </message>
    <message>
        <source>Some providers end new tuning jobs earlier for customers without recent use. The answer decides which closing date counts for you.</source>
        <translation>Manche Anbieter beenden neue Abstimmungsaufträge früher für Kunden ohne jüngste Nutzung. Die Antwort entscheidet, welcher Schlusstermin hier gilt.</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>Vorgänge im Monat</translation>
    </message>
    <message>
        <source>How many items arrive in a month?</source>
        <translation>Wie viele Vorgänge treffen in einem Monat ein?</translation>
    </message>
    <message>
        <source>One-off work such as tuning is spread over the items. Volume is what turns the answer most often.</source>
        <translation>Einmalige Arbeit wie die Abstimmung verteilt sich auf die Vorgänge. Die Menge dreht die Antwort am häufigsten.</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum im Monat</translation>
    </message>
    <message>
        <source>By how much does the volume grow each month?</source>
        <translation>Um wie viel wächst die Menge jeden Monat?</translation>
    </message>
    <message>
        <source>A growing volume lets one-off work pay back sooner. Two per cent a month is a good quarter more in a year.</source>
        <translation>Bei wachsender Menge zahlt sich einmalige Arbeit früher aus. Zwei Prozent im Monat sind ein gutes Viertel mehr im Jahr.</translation>
    </message>
    <message>
        <source>How long is one item, in tokens?</source>
        <translation>Wie lang ist ein Vorgang, in Token?</translation>
    </message>
    <message>
        <source>Models are paid by the token. A token is about three quarters of an English word, so a page is roughly 600.</source>
        <translation>Modelle werden nach Token bezahlt. Ein Token ist etwa drei Viertel eines englischen Wortes, eine Seite also rund 600.</translation>
    </message>
    <message>
        <source>How long is one answer, in tokens?</source>
        <translation>Wie lang ist eine Antwort, in Token?</translation>
    </message>
    <message>
        <source>Output tokens cost several times as much as input tokens, and they decide how long one waits for an answer.</source>
        <translation>Ausgabe-Token kosten ein Mehrfaches der Eingabe-Token, und sie entscheiden, wie lange man auf eine Antwort wartet.</translation>
    </message>
    <message>
        <source>Instruction tokens</source>
        <translation>Token der Anweisungen</translation>
    </message>
    <message>
        <source>How long are the instructions that go with every item?</source>
        <translation>Wie lang sind die Anweisungen, die mit jedem Vorgang mitgehen?</translation>
    </message>
    <message>
        <source>They are paid for with each item. A tuned model needs few of them, which is part of what tuning saves.</source>
        <translation>Sie werden mit jedem Vorgang bezahlt. Ein abgestimmtes Modell braucht wenige davon; das ist ein Teil dessen, was Abstimmung spart.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Zahl der Klassen</translation>
    </message>
    <message>
        <source>Between how many classes must it choose?</source>
        <translation>Zwischen wie vielen Klassen muss es wählen?</translation>
    </message>
    <message>
        <source>A hundred examples are plenty for two classes and useless for seventy-seven. The number of classes decides how many examples tuning needs.</source>
        <translation>Hundert Beispiele sind reichlich für zwei Klassen und nutzlos für siebenundsiebzig. Die Zahl der Klassen entscheidet, wie viele Beispiele die Abstimmung braucht.</translation>
    </message>
    <message>
        <source>New kinds of input</source>
        <translation>Neue Arten von Eingaben</translation>
    </message>
    <message>
        <source>Which share of the inputs will look unlike your examples?</source>
        <translation>Welcher Anteil der Eingaben wird den Beispielen nicht ähneln?</translation>
    </message>
    <message>
        <source>A tuned model is at its best on what it has seen. Many new kinds of input favour a general-purpose model.</source>
        <translation>Ein abgestimmtes Modell ist bei dem am besten, was es gesehen hat. Viele neue Arten von Eingaben sprechen für ein allgemeines Modell.</translation>
    </message>
    <message>
        <source>Which share of the answers must be right?</source>
        <translation>Welcher Anteil der Antworten muss richtig sein?</translation>
    </message>
    <message>
        <source>A hard limit: an option that stays below it is out, however cheap it is.</source>
        <translation>Eine harte Grenze: Eine Option, die darunter bleibt, scheidet aus, wie günstig sie auch ist.</translation>
    </message>
    <message>
        <source>Accuracy with a prompt</source>
        <translation>Genauigkeit mit einem Prompt</translation>
    </message>
    <message>
        <source>Which share was right when you tried it with a prompt?</source>
        <translation>Welcher Anteil war richtig, als es mit einem Prompt versucht wurde?</translation>
    </message>
    <message>
        <source>Your own measurement outweighs every published one. It anchors the accuracy of all options.</source>
        <translation>Die eigene Messung wiegt mehr als jede veröffentlichte. Sie verankert die Genauigkeit aller Optionen.</translation>
    </message>
    <message>
        <source>Items in that trial</source>
        <translation>Vorgänge in diesem Versuch</translation>
    </message>
    <message>
        <source>On how many items did you measure that?</source>
        <translation>An wie vielen Vorgängen wurde das gemessen?</translation>
    </message>
    <message>
        <source>Nine right out of ten says far less than nine hundred out of a thousand. The number decides how much the measurement counts.</source>
        <translation>Neun Richtige von zehn sagen weit weniger als neunhundert von tausend. Die Zahl entscheidet, wie viel die Messung zählt.</translation>
    </message>
    <message>
        <source>Within how many seconds must 95 of 100 answers be there?</source>
        <translation>Innerhalb wie vieler Sekunden müssen 95 von 100 Antworten da sein?</translation>
    </message>
    <message>
        <source>A hard limit for slow options. Where nobody waits, calls can be sent as a batch at about half the price.</source>
        <translation>Eine harte Grenze für langsame Optionen. Wo niemand wartet, können Aufrufe als Stapel zu etwa dem halben Preis gesendet werden.</translation>
    </message>
    <message>
        <source>Size of your documents</source>
        <translation>Umfang der Dokumente</translation>
    </message>
    <message>
        <source>How large are the documents that answers rest on, in tokens?</source>
        <translation>Wie groß sind die Dokumente, auf denen Antworten beruhen, in Token?</translation>
    </message>
    <message>
        <source>A small collection fits into the prompt as a whole; a large one needs retrieval, which costs storage and upkeep.</source>
        <translation>Eine kleine Sammlung passt als Ganzes in den Prompt; eine große braucht Dokumentensuche, die Speicher und Pflege kostet.</translation>
    </message>
    <message>
        <source>Change of your documents</source>
        <translation>Änderung der Dokumente</translation>
    </message>
    <message>
        <source>Which share of the documents changes each month?</source>
        <translation>Welcher Anteil der Dokumente ändert sich jeden Monat?</translation>
    </message>
    <message>
        <source>What a model learnt by tuning grows old with its documents, while retrieval sees the new ones at once.</source>
        <translation>Was ein Modell durch Abstimmung gelernt hat, altert mit seinen Dokumenten, während die Suche die neuen sofort sieht.</translation>
    </message>
    <message>
        <source>Changes of the task</source>
        <translation>Änderungen der Aufgabe</translation>
    </message>
    <message>
        <source>How often a year do the rules of the task change?</source>
        <translation>Wie oft im Jahr ändern sich die Regeln der Aufgabe?</translation>
    </message>
    <message>
        <source>A prompt is changed in an hour, a tuned model has to be tuned again. Each change adds to the upkeep of tuning.</source>
        <translation>Ein Prompt ist in einer Stunde geändert, ein abgestimmtes Modell muss neu abgestimmt werden. Jede Änderung vergrößert die Pflege der Abstimmung.</translation>
    </message>
    <message>
        <source>Examples at hand</source>
        <translation>Vorhandene Beispiele</translation>
    </message>
    <message>
        <source>How many good examples with the right answer do you have?</source>
        <translation>Wie viele gute Beispiele mit der richtigen Antwort gibt es?</translation>
    </message>
    <message>
        <source>Decides between prompting and tuning. Published advice runs from one hundred to several thousand, and examples that are missing must be paid for.</source>
        <translation>Entscheidet zwischen Prompting und Abstimmung. Veröffentlichter Rat reicht von einhundert bis zu mehreren Tausend, und fehlende Beispiele müssen bezahlt werden.</translation>
    </message>
    <message>
        <source>Agreement on examples</source>
        <translation>Einigkeit über Beispiele</translation>
    </message>
    <message>
        <source>How well do two people agree when they label the same items? (kappa: 1 is always, 0 is by chance)</source>
        <translation>Wie gut stimmen zwei Menschen überein, die dieselben Vorgänge beschriften? (Kappa: 1 ist immer, 0 ist Zufall)</translation>
    </message>
    <message>
        <source>No model can be more right than the people who judge it are of one mind. A low agreement puts a ceiling on every option.</source>
        <translation>Kein Modell kann mehr recht haben, als die Menschen sich einig sind, die es beurteilen. Geringe Einigkeit setzt jeder Option eine Decke.</translation>
    </message>
    <message>
        <source>Cost of one label</source>
        <translation>Kosten einer Beschriftung</translation>
    </message>
    <message>
        <source>What does it cost to label one more example?</source>
        <translation>Was kostet es, ein weiteres Beispiel zu beschriften?</translation>
    </message>
    <message>
        <source>Decides whether more examples or more measurements are worth their money.</source>
        <translation>Entscheidet, ob mehr Beispiele oder mehr Messungen ihr Geld wert sind.</translation>
    </message>
    <message>
        <source>Cost of one wrong answer</source>
        <translation>Kosten einer falschen Antwort</translation>
    </message>
    <message>
        <source>What does one wrong answer cost you?</source>
        <translation>Was kostet eine falsche Antwort?</translation>
    </message>
    <message>
        <source>Often the largest figure of all: it decides how much a point of accuracy is worth, and whether people should check the answers.</source>
        <translation>Oft die größte Zahl von allen: Sie entscheidet, wie viel ein Punkt Genauigkeit wert ist und ob Menschen die Antworten prüfen sollen.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Kosten eines Fehlalarms</translation>
    </message>
    <message>
        <source>What does it cost when something is flagged that should not be?</source>
        <translation>Was kostet es, wenn etwas gemeldet wird, das nicht gemeldet werden sollte?</translation>
    </message>
    <message>
        <source>Where the two kinds of error differ in cost, the cheaper kind can be chosen on purpose.</source>
        <translation>Wo die beiden Arten von Fehlern verschieden viel kosten, kann die günstigere mit Absicht gewählt werden.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Kosten eines Versäumnisses</translation>
    </message>
    <message>
        <source>What does it cost when something is not flagged that should be?</source>
        <translation>Was kostet es, wenn etwas nicht gemeldet wird, das gemeldet werden sollte?</translation>
    </message>
    <message>
        <source>Together with the cost of a false alarm it gives the cost of an average error.</source>
        <translation>Zusammen mit den Kosten eines Fehlalarms ergibt es die Kosten eines mittleren Fehlers.</translation>
    </message>
    <message>
        <source>Share of true cases</source>
        <translation>Anteil der echten Fälle</translation>
    </message>
    <message>
        <source>Which share of the items should be flagged?</source>
        <translation>Welcher Anteil der Vorgänge sollte gemeldet werden?</translation>
    </message>
    <message>
        <source>Weighs misses against false alarms. When true cases are rare, false alarms are many.</source>
        <translation>Wägt Versäumnisse gegen Fehlalarme ab. Sind echte Fälle selten, gibt es viele Fehlalarme.</translation>
    </message>
    <message>
        <source>Items in the busiest hour</source>
        <translation>Vorgänge in der stärksten Stunde</translation>
    </message>
    <message>
        <source>How many items arrive in the busiest hour?</source>
        <translation>Wie viele Vorgänge treffen in der stärksten Stunde ein?</translation>
    </message>
    <message>
        <source>Machines of your own are sized for this hour.</source>
        <translation>Eigene Maschinen werden für diese Stunde bemessen.</translation>
    </message>
    <message>
        <source>In how many weeks must it be in use?</source>
        <translation>In wie vielen Wochen muss es im Einsatz sein?</translation>
    </message>
    <message>
        <source>A hard limit: options with a longer lead time are out. A staged start can bridge the time.</source>
        <translation>Eine harte Grenze: Optionen mit längerer Vorlaufzeit scheiden aus. Ein gestufter Beginn kann die Zeit überbrücken.</translation>
    </message>
    <message>
        <source>How much may be spent before it is in use?</source>
        <translation>Wie viel darf ausgegeben werden, bevor es im Einsatz ist?</translation>
    </message>
    <message>
        <source>A hard limit on one-off cost: examples, training, people, set-up.</source>
        <translation>Eine harte Grenze für einmalige Kosten: Beispiele, Training, Personal, Einrichtung.</translation>
    </message>
    <message>
        <source>How much may it cost in a month?</source>
        <translation>Wie viel darf es in einem Monat kosten?</translation>
    </message>
    <message>
        <source>A hard limit on recurring cost: an option above it is out.</source>
        <translation>Eine harte Grenze für laufende Kosten: Eine Option darüber scheidet aus.</translation>
    </message>
    <message>
        <source>Minutes an item today</source>
        <translation>Minuten je Vorgang heute</translation>
    </message>
    <message>
        <source>How many minutes does a person spend on one item today?</source>
        <translation>Wie viele Minuten verwendet ein Mensch heute auf einen Vorgang?</translation>
    </message>
    <message>
        <source>The time that is set free is the main value of most projects. Without it options can only be compared with each other, not with leaving things as they are.</source>
        <translation>Die frei werdende Zeit ist der Hauptwert der meisten Vorhaben. Ohne sie lassen sich Optionen nur miteinander vergleichen, nicht mit dem Belassen.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>What does an hour of that person&apos;s time cost, with everything?</source>
        <translation>Was kostet eine Stunde dieser Person, mit allem?</translation>
    </message>
    <message>
        <source>Turns the time set free into money. Use the full cost, not the wage paid out.</source>
        <translation>Macht aus der frei werdenden Zeit Geld. Die vollen Kosten nehmen, nicht den ausgezahlten Lohn.</translation>
    </message>
    <message>
        <source>Accuracy today</source>
        <translation>Genauigkeit heute</translation>
    </message>
    <message>
        <source>Which share is right today?</source>
        <translation>Welcher Anteil ist heute richtig?</translation>
    </message>
    <message>
        <source>People err as well. An option is judged by whether it errs more or less than today&apos;s process.</source>
        <translation>Auch Menschen irren. Eine Option wird daran gemessen, ob sie mehr oder weniger irrt als der heutige Ablauf.</translation>
    </message>
    <message>
        <source>Other cost an item today</source>
        <translation>Andere Kosten je Vorgang heute</translation>
    </message>
    <message>
        <source>What else does one item cost today, for example in licences?</source>
        <translation>Was kostet ein Vorgang heute sonst noch, etwa an Lizenzen?</translation>
    </message>
    <message>
        <source>It falls away when the process changes, so it counts as value.</source>
        <translation>Das fällt weg, wenn sich der Ablauf ändert, und zählt daher als Wert.</translation>
    </message>
    <message>
        <source>Value of a right answer</source>
        <translation>Wert einer richtigen Antwort</translation>
    </message>
    <message>
        <source>What is one more right answer worth to you?</source>
        <translation>Was ist eine richtige Antwort mehr wert?</translation>
    </message>
    <message>
        <source>Lets an option that is more often right earn money, and not only save it.</source>
        <translation>Lässt eine Option, die häufiger richtig ist, Geld verdienen und nicht nur sparen.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Extraction of facts</source>
        <translation>Entnahme von Angaben</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Answering questions from knowledge</source>
        <translation>Fragen aus Wissen beantworten</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Calling tools and services</source>
        <translation>Werkzeuge und Dienste aufrufen</translation>
    </message>
    <message>
        <source>Reasoning and calculation</source>
        <translation>Schließen und Rechnen</translation>
    </message>
    <message>
        <source>Writing code or queries</source>
        <translation>Programmcode oder Abfragen schreiben</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>Kreatives Schreiben</translation>
    </message>
    <message>
        <source>Open analysis</source>
        <translation>Offene Auswertung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Strict: there is one right answer</source>
        <translation>Streng: Es gibt eine richtige Antwort</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Open: a matter of judgement</source>
        <translation>Offen: eine Frage des Urteils</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>General business</source>
        <translation>Allgemeine Wirtschaft</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentliche Hand</translation>
    </message>
    <message>
        <source>Another sector</source>
        <translation>Ein anderer Bereich</translation>
    </message>
    <message>
        <source>None beyond the item itself</source>
        <translation>Keines über den Vorgang hinaus</translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation>Öffentliches Wissen</translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation>Unsere eigenen Dokumente</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittelmäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Yes, it is defined</source>
        <translation>Ja, es ist bestimmt</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Nein, noch nicht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In our region only</source>
        <translation>Nur in unserer Region</translation>
    </message>
    <message>
        <source>On our own premises only</source>
        <translation>Nur im eigenen Haus</translation>
    </message>
    <message>
        <source>Steady, day and night</source>
        <translation>Gleichmäßig, Tag und Nacht</translation>
    </message>
    <message>
        <source>In office hours</source>
        <translation>Zu Bürozeiten</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>In Schüben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Keine Erfahrung</translation>
    </message>
    <message>
        <source>Some experience</source>
        <translation>Etwas Erfahrung</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A provider&apos;s service</source>
        <translation>Dienst eines Anbieters</translation>
    </message>
    <message>
        <source>Machines of our own</source>
        <translation>Eigene Maschinen</translation>
    </message>
    <message>
        <source>No model is served</source>
        <translation>Es wird kein Modell betrieben</translation>
    </message>
    <message>
        <source>In a chosen region</source>
        <translation>In einer gewählten Region</translation>
    </message>
    <message>
        <source>On our own premises</source>
        <translation>Im eigenen Haus</translation>
    </message>
    <message>
        <source>No tuned weights</source>
        <translation>Keine abgestimmten Gewichte</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>Der Anbieter behält sie</translation>
    </message>
    <message>
        <source>They are ours</source>
        <translation>Sie gehören uns</translation>
    </message>
    <message>
        <source>No tuning</source>
        <translation>Keine Abstimmung</translation>
    </message>
    <message>
        <source>At the provider of a closed model</source>
        <translation>Beim Anbieter eines geschlossenen Modells</translation>
    </message>
    <message>
        <source>Open weights, tuned by a host</source>
        <translation>Offene Gewichte, von einem Host abgestimmt</translation>
    </message>
    <message>
        <source>On our own machines</source>
        <translation>Auf eigenen Maschinen</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation>Trend im Monat</translation>
    </message>
    <message>
        <source>Months until it happens</source>
        <translation>Monate, bis es geschieht</translation>
    </message>
    <message>
        <source>Cost of the move</source>
        <translation>Kosten des Umzugs</translation>
    </message>
    <message>
        <source>Price after the change</source>
        <translation>Preis nach der Änderung</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>Falsche Beschriftungen</translation>
    </message>
    <message>
        <source>Which share of the examples to learn from has a wrong answer. Where the task states how well people agree, that counts instead.</source>
        <translation>Welcher Anteil der Lernbeispiele eine falsche Antwort trägt. Wo die Aufgabe sagt, wie gut Menschen übereinstimmen, gilt stattdessen das.</translation>
    </message>
    <message>
        <source>Chance that tuning does harm</source>
        <translation>Gefahr, dass Abstimmung schadet</translation>
    </message>
    <message>
        <source>How likely it is that the tuned model ends up worse than the one it was made from.</source>
        <translation>Wie wahrscheinlich das abgestimmte Modell am Ende schlechter ist als das, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>The small model by itself</source>
        <translation>Das kleine Modell allein</translation>
    </message>
    <message>
        <source>How much better or worse than a plain prompt to a present model the model is that gets tuned, or that answers first in a cascade, in log-odds.</source>
        <translation>Wie viel besser oder schlechter als ein einfacher Prompt an ein heutiges Modell das Modell ist, das abgestimmt wird oder in einer Kaskade zuerst antwortet, in Log-Odds.</translation>
    </message>
    <message>
        <source>The large model by itself</source>
        <translation>Das große Modell allein</translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model the second model of a cascade is, or the model whose answers another one learns, in log-odds.</source>
        <translation>Wie viel besser als ein einfacher Prompt an ein heutiges Modell das zweite Modell einer Kaskade ist oder das Modell, dessen Antworten ein anderes lernt, in Log-Odds.</translation>
    </message>
    <message>
        <source>Student above teacher</source>
        <translation>Schüler über Lehrer</translation>
    </message>
    <message>
        <source>By how many points a model that learns another one&apos;s answers ends above it.</source>
        <translation>Um wie viele Punkte ein Modell, das die Antworten eines anderen lernt, am Ende über diesem liegt.</translation>
    </message>
    <message>
        <source>Time between releases</source>
        <translation>Zeit zwischen Ausgaben</translation>
    </message>
    <message>
        <source>After how many months better general models come out.</source>
        <translation>Nach wie vielen Monaten bessere allgemeine Modelle erscheinen.</translation>
    </message>
    <message>
        <source>Items that need own knowledge</source>
        <translation>Vorgänge, die eigenes Wissen brauchen</translation>
    </message>
    <message>
        <source>Which share of the items can only be answered with documents of your own.</source>
        <translation>Welcher Anteil der Vorgänge sich nur mit eigenen Dokumenten beantworten lässt.</translation>
    </message>
    <message>
        <source>Right passage found</source>
        <translation>Richtige Stelle gefunden</translation>
    </message>
    <message>
        <source>For which share of those the search brings up the right passage.</source>
        <translation>Bei welchem Anteil davon die Suche die richtige Stelle findet.</translation>
    </message>
    <message>
        <source>Accuracy with the right passage</source>
        <translation>Genauigkeit mit der richtigen Stelle</translation>
    </message>
    <message>
        <source>How likely a right answer is once the right passage is found, in log-odds. 1.9 is 87%.</source>
        <translation>Wie wahrscheinlich eine richtige Antwort ist, wenn die richtige Stelle gefunden ist, in Log-Odds. 1,9 sind 87&#xa0;%.</translation>
    </message>
    <message>
        <source>Harm from useless passages</source>
        <translation>Schaden durch nutzlose Stellen</translation>
    </message>
    <message>
        <source>How many points accuracy falls where no passage was needed but some were sent.</source>
        <translation>Um wie viele Punkte die Genauigkeit fällt, wo keine Stelle nötig war, aber welche mitgesendet wurden.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps must all come out right. Used once the success of a step is stated.</source>
        <translation>Wie viele Schritte alle richtig ausgehen müssen. Gilt, sobald der Erfolg eines Schritts angegeben ist.</translation>
    </message>
    <message>
        <source>Success of a step</source>
        <translation>Erfolg eines Schritts</translation>
    </message>
    <message>
        <source>How often one step is right. Accuracy is then worked out from the steps.</source>
        <translation>Wie oft ein Schritt richtig ist. Die Genauigkeit wird dann aus den Schritten errechnet.</translation>
    </message>
    <message>
        <source>Wrong steps noticed</source>
        <translation>Bemerkte falsche Schritte</translation>
    </message>
    <message>
        <source>Which share of wrong steps a check finds, so that they are done again.</source>
        <translation>Welchen Anteil falscher Schritte eine Prüfung findet, sodass sie wiederholt werden.</translation>
    </message>
    <message>
        <source>Noticed steps put right</source>
        <translation>Berichtigte bemerkte Schritte</translation>
    </message>
    <message>
        <source>Which share of the wrong steps found is right after the second try.</source>
        <translation>Welcher Anteil der gefundenen falschen Schritte nach dem zweiten Versuch richtig ist.</translation>
    </message>
    <message>
        <source>Models erring together</source>
        <translation>Gemeinsames Irren der Modelle</translation>
    </message>
    <message>
        <source>How much two models fail at the same items: 0 not at all, 1 always. The more they do, the less a second one helps.</source>
        <translation>Wie sehr zwei Modelle an denselben Vorgängen scheitern: 0 gar nicht, 1 immer. Je mehr, desto weniger hilft ein zweites.</translation>
    </message>
    <message>
        <source>Right answers kept</source>
        <translation>Behaltene richtige Antworten</translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s right answers is kept and not passed on.</source>
        <translation>Welcher Anteil der richtigen Antworten des kleinen Modells behalten und nicht weitergereicht wird.</translation>
    </message>
    <message>
        <source>Wrong answers kept</source>
        <translation>Behaltene falsche Antworten</translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s wrong answers slips through and is not passed on.</source>
        <translation>Welcher Anteil der falschen Antworten des kleinen Modells durchrutscht und nicht weitergereicht wird.</translation>
    </message>
    <message>
        <source>Cost of a trial beside its labels</source>
        <translation>Kosten eines Versuchs außer den Beschriftungen</translation>
    </message>
    <message>
        <source>What trying this option out costs before the first answer is checked: set-up, a first training run, waiting for the result. 0 while nothing is stated.</source>
        <translation>Was es kostet, diese Option zu erproben, bevor die erste Antwort geprüft ist: Einrichtung, ein erster Trainingslauf, Warten auf das Ergebnis. 0, solange nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Undone by a change of the task</source>
        <translation>Durch eine Änderung der Aufgabe zunichte</translation>
    </message>
    <message>
        <source>Which share of what the model learnt one change of the rules makes wrong, until it is tuned again. Counts where the task says how often its rules change.</source>
        <translation>Welchen Anteil des Gelernten eine Änderung der Regeln falsch macht, bis neu abgestimmt wird. Zählt, wo die Aufgabe sagt, wie oft sich ihre Regeln ändern.</translation>
    </message>
    <message>
        <source>Answers checked a month</source>
        <translation>Geprüfte Antworten im Monat</translation>
    </message>
    <message>
        <source>How many answers of a staged path&apos;s first option people check each month, to learn how good it is before moving on.</source>
        <translation>Wie viele Antworten der ersten Option eines gestuften Wegs Menschen jeden Monat prüfen, um vor dem Wechsel zu erfahren, wie gut sie ist.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>Modellaufrufe</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Betrieb des Modells</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>Angegebene Kosten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>our assumption; what it leans on</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>pooled from the evidence rows named</source>
        <translation>zusammengefasst aus den genannten Belegzeilen</translation>
    </message>
    <message>
        <source>definition of the reference</source>
        <translation>Festlegung der Bezugsgröße</translation>
    </message>
    <message>
        <source>report of a real job</source>
        <translation>Bericht über einen wirklichen Auftrag</translation>
    </message>
    <message>
        <source>pricing note</source>
        <translation>Preisnotiz</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>from practice</source>
        <translation>aus der Praxis</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Behauptung</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht begutachtet</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::NumberField</name>
    <message>
        <source>Whole numbers only.</source>
        <translation>Nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Not below %1.</source>
        <translation>Nicht unter %1.</translation>
    </message>
    <message>
        <source>Not above %1.</source>
        <translation>Nicht über %1.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the number without a sign for thousands.</source>
        <translation>Das lässt sich auf zwei Arten lesen. Die Zahl ohne Tausenderzeichen schreiben.</translation>
    </message>
    <message>
        <source>Not understood as a number.</source>
        <translation>Nicht als Zahl verstanden.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ObjectiveChoice</name>
    <message>
        <source>Money: the highest worth today</source>
        <translation>Geld: der höchste heutige Wert</translation>
    </message>
    <message>
        <source>The criteria: the highest weighted value</source>
        <translation>Die Kriterien: der höchste gewichtete Wert</translation>
    </message>
    <message>
        <source>What the recommendation goes by: expected net present value, or weighted sum of the criteria</source>
        <translation>Wonach sich die Empfehlung richtet: erwarteter Kapitalwert oder gewichtete Summe der Kriterien</translation>
    </message>
    <message>
        <source>Change what decides</source>
        <translation>Ändern, was entscheidet</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsChooser</name>
    <message>
        <source>Take the proposals for this task</source>
        <translation>Vorschläge für diese Aufgabe übernehmen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Take the proposed options</source>
        <translation>Vorgeschlagene Optionen übernehmen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsList</name>
    <message>
        <source>Options on the chart</source>
        <translation>Optionen im Diagramm</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsPage</name>
    <message>
        <source>Add an option…</source>
        <translation>Option hinzufügen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>Alt+Hoch in der Liste</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>Alt+Runter in der Liste</translation>
    </message>
    <message>
        <source>F2 in the list</source>
        <translation>F2 in der Liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>Angegebene Kosten</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>There are no options yet. Add some to compare them: “Go on as today” and “Rules, no model” belong to every comparison.</source>
        <translation>Es gibt noch keine Optionen. Einige zum Vergleichen hinzufügen: „Weiter wie heute“ und „Regeln, kein Modell“ gehören in jeden Vergleich.</translation>
    </message>
    <message>
        <source>%1 – out</source>
        <translation>%1 – aus</translation>
    </message>
    <message>
        <source>%1 · %2 a month · %3 correct · %4 to start</source>
        <translation>%1 · %2 im Monat · %3 richtig · %4 zum Einstieg</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Move an option up</source>
        <translation>Option nach oben</translation>
    </message>
    <message>
        <source>Move an option down</source>
        <translation>Option nach unten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutcomeWords</name>
    <message>
        <source>Cost per month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>Kosten je richtigem Vorgang</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Correct items per month</source>
        <translation>Richtige Vorgänge im Monat</translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation>Langsamste Antworten</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>Zeit bis zum ersten Einsatz</translation>
    </message>
    <message>
        <source>Recurring cost without one-off cost and errors, per month in use</source>
        <translation>Laufende Kosten ohne einmalige Kosten und Fehler, je Monat im Einsatz</translation>
    </message>
    <message>
        <source>Total cost of ownership divided by all items of the horizon</source>
        <translation>Gesamtkosten (TCO), geteilt durch alle Vorgänge des Zeitraums</translation>
    </message>
    <message>
        <source>Total cost of ownership divided by the items that are answered correctly</source>
        <translation>Gesamtkosten (TCO), geteilt durch die richtig beantworteten Vorgänge</translation>
    </message>
    <message>
        <source>Total cost of ownership over the horizon, not discounted: one-off, recurring and error cost</source>
        <translation>Gesamtkosten (TCO) über den Zeitraum, nicht abgezinst: einmalige, laufende und Fehlerkosten</translation>
    </message>
    <message>
        <source>Paid at the start</source>
        <translation>Zu Beginn bezahlt</translation>
    </message>
    <message>
        <source>Accuracy after review: share of correct answers, mean over the months in use</source>
        <translation>Genauigkeit nach der Prüfung: Anteil richtiger Antworten, Mittel der Monate im Einsatz</translation>
    </message>
    <message>
        <source>Items that are answered correctly, mean over the months in use</source>
        <translation>Richtig beantwortete Vorgänge, Mittel der Monate im Einsatz</translation>
    </message>
    <message>
        <source>Latency: 95th percentile of the time to an answer; less is better</source>
        <translation>Latenz: 95. Perzentil der Zeit bis zu einer Antwort; weniger ist besser</translation>
    </message>
    <message>
        <source>Lead time until the first use; less is better</source>
        <translation>Vorlauf bis zum ersten Einsatz; weniger ist besser</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic, less is better)</source>
        <translation>%1 (%2, logarithmisch, weniger ist besser)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <translation>%1 (%2, logarithmisch)</translation>
    </message>
    <message>
        <source>%1 (%2, less is better)</source>
        <translation>%1 (%2, weniger ist besser)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>gefordert: %1</translation>
    </message>
    <message>
        <source>budget: %1 a month</source>
        <translation>Budget: %1 im Monat</translation>
    </message>
    <message>
        <source>budget at the start: %1</source>
        <translation>Budget zu Beginn: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a time</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>Geforderte Genauigkeit</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget im Monat</translation>
    </message>
    <message>
        <source>Budget at the start</source>
        <translation>Budget zu Beginn</translation>
    </message>
    <message>
        <source>Longest time to an answer</source>
        <translation>Längste Zeit bis zu einer Antwort</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutlookPanel</name>
    <message>
        <source>Worth of</source>
        <translation>Wert von</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Net present value against going on as today, expected where trials have been run</source>
        <translation>Kapitalwert gegenüber „weiter wie heute“; als Erwartungswert, wo Durchläufe gerechnet sind</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 nach Beginn</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a day</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Try standard scenarios</source>
        <translation>Standardszenarien durchspielen</translation>
    </message>
    <message>
        <source>Add: providers double their prices, half the volume, models that live a year</source>
        <translation>Hinzufügen: Anbieter verdoppeln ihre Preise, halbe Menge, Modelle, die ein Jahr leben</translation>
    </message>
    <message>
        <source>Worth of each option in each scenario</source>
        <translation>Wert jeder Option in jedem Szenario</translation>
    </message>
    <message>
        <source>What closes when, and what to do by then</source>
        <translation>Was wann endet und was bis dahin zu tun ist</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Was kommen kann</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No scenarios yet. Try what higher prices or a lower volume would change.</source>
        <translation>Noch keine Szenarien. Hier lässt sich ausprobieren, was höhere Preise oder eine kleinere Menge ändern würden.</translation>
    </message>
    <message>
        <source>Add standard scenarios</source>
        <translation>Standardszenarien hinzufügen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutlookText</name>
    <message>
        <source>Providers double their prices</source>
        <translation>Anbieter verdoppeln ihre Preise</translation>
    </message>
    <message>
        <source>Half the volume</source>
        <translation>Halbe Menge</translation>
    </message>
    <message>
        <source>Every model is retired after a year</source>
        <translation>Jedes Modell wird nach einem Jahr abgeschaltet</translation>
    </message>
    <message>
        <source>The best option in %1 of all cases; in eight cases of ten it costs %2 to %3.</source>
        <translation>Die beste Option in %1 aller Fälle; in acht von zehn Fällen kostet sie %2 bis %3.</translation>
    </message>
    <message>
        <source>The best option in %1 of all cases; in eight cases of ten it is worth %2 to %3.</source>
        <translation>Die beste Option in %1 aller Fälle; in acht von zehn Fällen ist sie %2 bis %3 wert.</translation>
    </message>
    <message>
        <source>Looking in month %1, one would move on in %2 of all cases.</source>
        <translation>Prüft man in Monat %1, würde man in %2 aller Fälle wechseln.</translation>
    </message>
    <message>
        <source>What can be seen by then does not change what to do.</source>
        <translation>Was sich bis dahin zeigen kann, ändert nichts daran, was zu tun ist.</translation>
    </message>
    <message>
        <source>Each month that %1 begins later costs %2.</source>
        <translation>Jeder Monat, um den %1 später beginnt, kostet %2.</translation>
    </message>
    <message>
        <source>Each month that %1 begins later saves %2.</source>
        <translation>Jeder Monat, um den %1 später beginnt, spart %2.</translation>
    </message>
    <message>
        <source>%1: no option could be chosen.</source>
        <translation>%1: Es ließ sich keine Option wählen.</translation>
    </message>
    <message>
        <source>%1: %2 stays the choice, worth %3.</source>
        <translation>%1: Die Wahl bleibt bei %2, Wert %3.</translation>
    </message>
    <message>
        <source>%1: the choice turns to %2, worth %3.</source>
        <translation>%1: Die Wahl wechselt zu %2, Wert %3.</translation>
    </message>
    <message>
        <source>%1: %2 stays the choice and costs %3.</source>
        <translation>%1: Die Wahl bleibt bei %2, Kosten %3.</translation>
    </message>
    <message>
        <source>%1: the choice turns to %2, which costs %3.</source>
        <translation>%1: Die Wahl wechselt zu %2, Kosten %3.</translation>
    </message>
    <message>
        <source>Beginning with %1 and moving on to %2 only if it pays is worth no more than deciding now.</source>
        <translation>Mit %1 zu beginnen und nur dann zu %2 zu wechseln, wenn es sich lohnt, ist nicht mehr wert, als jetzt zu entscheiden.</translation>
    </message>
    <message>
        <source>Beginning with %1 and moving on to %2 only if it pays is worth %3 more than deciding now.</source>
        <translation>Mit %1 zu beginnen und nur dann zu %2 zu wechseln, wenn es sich lohnt, ist %3 mehr wert, als jetzt zu entscheiden.</translation>
    </message>
    <message>
        <source>Beginning with %1 before moving on to %2 is worth %3 less than deciding now.</source>
        <translation>Mit %1 zu beginnen und danach zu %2 zu wechseln, ist %3 weniger wert, als jetzt zu entscheiden.</translation>
    </message>
    <message>
        <source>Move on when fewer than %1 of about %2 checked answers are right.</source>
        <translation>Wechseln, wenn von etwa %2 geprüften Antworten weniger als %1 richtig sind.</translation>
    </message>
    <message>
        <source>Move on when more than %1 of about %2 checked answers are right.</source>
        <translation>Wechseln, wenn von etwa %2 geprüften Antworten mehr als %1 richtig sind.</translation>
    </message>
    <message>
        <source>Move on when there are more than %1.</source>
        <translation>Wechseln, wenn es mehr als %1 sind.</translation>
    </message>
    <message>
        <source>Move on when there are fewer than %1.</source>
        <translation>Wechseln, wenn es weniger als %1 sind.</translation>
    </message>
    <message>
        <source>%1: %2 takes no new tuning jobs from then on.</source>
        <translation>%1: %2 nimmt von da an keine neuen Abstimmungsaufträge an.</translation>
    </message>
    <message>
        <source>%1: %2 is retired.</source>
        <translation>%1: %2 wird abgeschaltet.</translation>
    </message>
    <message>
        <source>%1: %2 has lived as long as models usually do.</source>
        <translation>%1: %2 hat so lange gelebt, wie Modelle gewöhnlich leben.</translation>
    </message>
    <message>
        <source>%1: last day to give notice.</source>
        <translation>%1: letzter Tag für die Kündigung.</translation>
    </message>
    <message>
        <source>%1: its price changes.</source>
        <translation>%1: Der Preis ändert sich.</translation>
    </message>
    <message>
        <source>%1: try the successor of %2 on your test items.</source>
        <translation>%1: Den Nachfolger von %2 an eigenen Testfällen erproben.</translation>
    </message>
    <message>
        <source>%1: tune again.</source>
        <translation>%1: neu abstimmen.</translation>
    </message>
    <message>
        <source>Look at the decision again.</source>
        <translation>Die Entscheidung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1: %2 takes no new tuning jobs from then on from customers without recent use of a tuned model.</source>
        <translation>%1: %2 nimmt von da an von Kunden, die zuletzt kein abgestimmtes Modell benutzt haben, keine neuen Abstimmungsaufträge an.</translation>
    </message>
    <message>
        <source>%1: the model then in use has lived as long as models usually do.</source>
        <translation>%1: Das dann benutzte Modell hat so lange gelebt, wie Modelle gewöhnlich leben.</translation>
    </message>
    <message>
        <source>%1: try the successor of the model then in use on your test items.</source>
        <translation>%1: Den Nachfolger des dann benutzten Modells an eigenen Testfällen erproben.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OverlayPicture</name>
    <message>
        <source>%1
%2</source>
        <comment>name of a state, figures of an option in it</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a state, an option</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hollow: %1; filled: %2. Arrows lead from earlier to later.</source>
        <translation>Hohl: %1; gefüllt: %2. Pfeile führen vom früheren zum späteren Stand.</translation>
    </message>
    <message>
        <source>Not on the chart: %1.</source>
        <translation>Nicht im Diagramm: %1.</translation>
    </message>
    <message>
        <source>Nothing to draw: no option has both a cost and an accuracy.</source>
        <translation>Nichts zu zeichnen: Keine Option hat sowohl Kosten als auch Genauigkeit.</translation>
    </message>
    <message>
        <source>The chart is empty: no option has both figures of the axes.</source>
        <translation>Das Diagramm ist leer: Keine Option hat beide Zahlen der Achsen.</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4.</source>
        <comment>name of a state, an option, its two figures</comment>
        <translation>%1, %2: %3; %4.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Cost against accuracy, before and now</source>
        <translation>Kosten gegen Genauigkeit, vorher und jetzt</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OverviewTab</name>
    <message>
        <source>Rename the option</source>
        <translation>Option umbenennen</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>Ein Vorgang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The task sets no limits.</source>
        <translation>Die Aufgabe setzt keine Grenzen.</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht zu prüfen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>No model is called.</source>
        <translation>Es wird kein Modell aufgerufen.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Found passages</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>The item itself</source>
        <translation>Der Vorgang selbst</translation>
    </message>
    <message>
        <source>Sent in all</source>
        <translation>Insgesamt gesendet</translation>
    </message>
    <message>
        <source>Written, hidden reasoning included</source>
        <translation>Geschrieben, verdecktes Nachdenken eingeschlossen</translation>
    </message>
    <message>
        <source>Calls for one item cost</source>
        <translation>Aufrufe für einen Vorgang kosten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PairwiseWeights</name>
    <message>
        <source>1/%1</source>
        <comment>one third as 1/3</comment>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>Show the judgement that contradicts most</source>
        <translation>Urteil zeigen, das am meisten widerspricht</translation>
    </message>
    <message>
        <source>Choose a pair in the table and say how many times more one counts than the other. Pairs that are not judged yet count as equal.</source>
        <translation>Ein Paar in der Tabelle wählen und angeben, wievielmal mehr das eine zählt als das andere. Noch nicht beurteilte Paare gelten als gleich.</translation>
    </message>
    <message>
        <source>How many times more the row counts than the column</source>
        <translation>Wievielmal mehr die Zeile zählt als die Spalte</translation>
    </message>
    <message>
        <source>There is only one criterion here: it has all the weight of its group.</source>
        <translation>Hier gibt es nur ein Kriterium: Es hat das ganze Gewicht seiner Gruppe.</translation>
    </message>
    <message>
        <source>%1 counts as much as %2.</source>
        <translation>%1 zählt so viel wie %2.</translation>
    </message>
    <message>
        <source>%1 counts %3 times as much as %2.</source>
        <translation>%1 zählt %3-mal so viel wie %2.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Compare two criteria</source>
        <translation>Zwei Kriterien vergleichen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PercentileDialog</name>
    <message>
        <source>Metalog: follows what is stated</source>
        <translation>Metalog: folgt den Angaben</translation>
    </message>
    <message>
        <source>Normal: even to both sides</source>
        <translation>Normal: nach beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Lognormal: a long tail upwards</source>
        <translation>Lognormal: langer Ausläufer nach oben</translation>
    </message>
    <message>
        <source>Uniform: equally likely throughout</source>
        <translation>Gleichverteilung: überall gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Beta: for shares</source>
        <translation>Beta: für Anteile</translation>
    </message>
    <message>
        <source>State percentiles</source>
        <translation>Perzentile angeben</translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>In each row: in which share of all cases it is at most so much.</source>
        <translation>In jeder Zeile: in welchem Anteil aller Fälle es höchstens so viel ist.</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>The fit says</source>
        <translation>Die Anpassung ergibt</translation>
    </message>
    <message>
        <source>Share of cases, row %1</source>
        <translation>Anteil der Fälle, Zeile %1</translation>
    </message>
    <message>
        <source>Figure, row %1</source>
        <translation>Zahl, Zeile %1</translation>
    </message>
    <message>
        <source>Shares and figures must rise from row to row, two at least; triangular and PERT need three, a beta ends at bounds on both sides.</source>
        <translation>Anteile und Zahlen müssen von Zeile zu Zeile steigen; mindestens zwei Zeilen sind nötig. Dreieck und PERT brauchen drei; eine Beta-Verteilung endet auf beiden Seiten an Grenzen.</translation>
    </message>
    <message>
        <source>The fit follows what is stated.</source>
        <translation>Die Anpassung folgt den Angaben.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Places</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>Betrachtete Monate</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Today&apos;s process</source>
        <translation>Heutiger Ablauf</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloten</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation>Lebensdauer der Option</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of option</source>
        <translation>Art der Option</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Von Monat</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Bis Monat</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Alle so viele Monate</translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation>Trend im Monat</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Value function</source>
        <translation>Wertfunktion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>Pilot %1</translation>
    </message>
    <message>
        <source>Correlation %1</source>
        <translation>Korrelation %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Cost line %1</source>
        <translation>Kostenzeile %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Amount of month %1</source>
        <translation>Betrag des Monats %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Groups of figures</source>
        <translation>Gruppen von Zahlen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Risk limit</source>
        <translation>Risikogrenze</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>Verlustgefahr</translation>
    </message>
    <message>
        <source>Mean of the worst outcomes</source>
        <translation>Mittel der schlechtesten Ergebnisse</translation>
    </message>
    <message>
        <source>Probability of a clear winner</source>
        <translation>Wahrscheinlichkeit eines klaren Siegers</translation>
    </message>
    <message>
        <source>Date of review</source>
        <translation>Datum der Überprüfung</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was er verlangt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation>Seine Bewertung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>Geld zu Beginn</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld im Monat</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>Entwicklungstage</translation>
    </message>
    <message>
        <source>Requirement %1</source>
        <translation>Anforderung %1</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Group of figures %1</source>
        <translation>Gruppe von Zahlen %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Whose costs count</source>
        <translation>Wessen Kosten zählen</translation>
    </message>
    <message>
        <source>Why so many months</source>
        <translation>Warum so viele Monate</translation>
    </message>
    <message>
        <source>Why this discount rate</source>
        <translation>Warum dieser Diskontsatz</translation>
    </message>
    <message>
        <source>For whom the report is</source>
        <translation>Für wen der Bericht ist</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wer bezahlt hat</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Harte Grenzen</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Was sie misst</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioPlanner</name>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>Das Dokument enthält Fehler; diese zuerst berichtigen.</translation>
    </message>
    <message>
        <source>It counts in %1, the others in %2.</source>
        <translation>Es rechnet in %1, die anderen in %2.</translation>
    </message>
    <message>
        <source>No option of it meets its conditions, and today&apos;s process is not described.</source>
        <translation>Keine seiner Optionen erfüllt die Bedingungen, und der heutige Ablauf ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a portfolio.</source>
        <translation>„%1“ konnte nicht als Portfolio geöffnet werden.</translation>
    </message>
    <message>
        <source>These files of the portfolio are not there: %1. Put them back, or take them off the list.</source>
        <translation>Diese Dateien des Portfolios sind nicht da: %1. Zurücklegen oder von der Liste nehmen.</translation>
    </message>
    <message>
        <source>The portfolio&apos;s budgets are in %1 and this document counts in %2, so the budgets of money were not taken.</source>
        <translation>Die Budgets des Portfolios sind in %1, und dieses Dokument rechnet in %2; deshalb wurden die Geldbudgets nicht übernommen.</translation>
    </message>
    <message>
        <source>Save this document first: a portfolio names its tasks by their files.</source>
        <translation>Zuerst dieses Dokument speichern: Ein Portfolio nennt seine Aufgaben mit ihren Dateien.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioTab</name>
    <message>
        <source>Tasks that share the budget</source>
        <translation>Aufgaben, die sich das Budget teilen</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes a file that was added by hand off this list</source>
        <translation>Nimmt eine von Hand hinzugefügte Datei von der Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>This document, the assessments that its steps link to, and files that you add.</source>
        <translation>Dieses Dokument, die Bewertungen, auf die seine Schritte verweisen, und hinzugefügte Dateien.</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>Geld zu Beginn</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld im Monat</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>Entwicklungstage</translation>
    </message>
    <message>
        <source>Shared budget</source>
        <translation>Gemeinsames Budget</translation>
    </message>
    <message>
        <source>The plan: one option for each task</source>
        <translation>Der Plan: eine Option für jede Aufgabe</translation>
    </message>
    <message>
        <source>Budget that the chart varies</source>
        <translation>Budget, das im Diagramm verändert wird</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Eine weitere Aufgabe</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>Bewertungen (*.tunepoint);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1
left out: %2</source>
        <comment>a task, why</comment>
        <translation>%1
außen vor: %2</translation>
    </message>
    <message>
        <source>%1
is being read …</source>
        <translation>%1
wird gelesen …</translation>
    </message>
    <message>
        <source>The plan is being worked out …</source>
        <translation>Der Plan wird berechnet …</translation>
    </message>
    <message>
        <source>There is no task to plan yet. Add options to this document, link steps of the process to assessments, or add files.</source>
        <translation>Es gibt noch keine Aufgabe zu planen. Diesem Dokument Optionen hinzufügen, Schritte des Ablaufs mit Bewertungen verknüpfen oder Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Portfolios (*.%1);;All files (*)</source>
        <translation>Portfolios (*.%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open portfolio …</source>
        <translation>Portfolio öffnen …</translation>
    </message>
    <message>
        <source>Save portfolio …</source>
        <translation>Portfolio speichern …</translation>
    </message>
    <message>
        <source>Tasks and budgets from a file, instead of those that are here</source>
        <translation>Aufgaben und Budgets aus einer Datei anstelle der hiesigen</translation>
    </message>
    <message>
        <source>Tasks and budgets as a file of their own, to keep or to share</source>
        <translation>Aufgaben und Budgets als eigene Datei, zum Behalten oder Weitergeben</translation>
    </message>
    <message>
        <source>The sums over all tasks, with their ranges</source>
        <translation>Die Summen über alle Aufgaben mit ihren Spannen</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Save portfolio</source>
        <translation>Portfolio speichern</translation>
    </message>
    <message>
        <source>Portfolio %1, changed since it was saved</source>
        <translation>Portfolio %1, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Portfolio %1</source>
        <translation>Portfolio %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioTables</name>
    <message>
        <source>Net present value, on average over the trials</source>
        <translation>Kapitalwert, im Mittel über die Durchläufe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>P10: one trial in ten lies below</source>
        <translation>P10: Einer von zehn Durchläufen liegt darunter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>P90: one trial in ten lies above</source>
        <translation>P90: Einer von zehn Durchläufen liegt darüber</translation>
    </message>
    <message>
        <source>Best for itself</source>
        <translation>Für sich die beste</translation>
    </message>
    <message>
        <source>The option that the task would take without a shared budget</source>
        <translation>Die Option, die die Aufgabe ohne gemeinsames Budget nähme</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Verzichtet auf</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no entry in a table</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: at least %2 is needed, %3 is there.</source>
        <comment>name of a budget</comment>
        <translation>%1: Mindestens %2 werden gebraucht, %3 sind da.</translation>
    </message>
    <message>
        <source>These budgets do not allow the least that must be done.</source>
        <translation>Diese Budgets erlauben nicht das Wenigste, das getan werden muss.</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>Geld zu Beginn</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld im Monat</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>Entwicklungstage</translation>
    </message>
    <message>
        <source>The plan cannot be worked out for these figures.</source>
        <translation>Für diese Zahlen lässt sich der Plan nicht berechnen.</translation>
    </message>
    <message>
        <source>One-off cost: median, in parentheses P10 to P90</source>
        <translation>Einmalige Kosten: Median, in Klammern P10 bis P90</translation>
    </message>
    <message>
        <source>Recurring cost without errors: median, in parentheses P10 to P90</source>
        <translation>Laufende Kosten ohne Fehler: Median, in Klammern P10 bis P90</translation>
    </message>
    <message>
        <source>Days of engineering at the start: median, in parentheses P10 to P90</source>
        <translation>Entwicklungstage zu Beginn: Median, in Klammern P10 bis P90</translation>
    </message>
    <message>
        <source>Worth of that option less that of the plan&apos;s, both on average over the trials</source>
        <translation>Wert dieser Option abzüglich des Werts der Option des Plans, beide im Mittel über die Durchläufe</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PremortemEditor</name>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>How likely, in %</source>
        <translation>Wie wahrscheinlich, in %</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Wer darauf achtet</translation>
    </message>
    <message>
        <source>Ask: it is a year from now and the project has failed – why? Say which figures a risk would change, and the program says what that would do to the answer.</source>
        <translation>Die Frage ist: In einem Jahr ist das Vorhaben gescheitert – warum? Angeben, welche Zahlen ein Risiko ändern würde, und das Programm sagt, was das mit der Antwort macht.</translation>
    </message>
    <message>
        <source>a risk without a name</source>
        <translation>ein Risiko ohne Namen</translation>
    </message>
    <message>
        <source>Remove a risk</source>
        <translation>Risiko entfernen</translation>
    </message>
    <message>
        <source>Change a risk</source>
        <translation>Risiko ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Presenter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>%1 – presentation</source>
        <comment>title of a document</comment>
        <translation>%1 – Präsentation</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, how many there are, its name</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>How should a language model be put to work on this task?</source>
        <translation>Wie soll ein Sprachmodell für diese Aufgabe eingesetzt werden?</translation>
    </message>
    <message>
        <source>Looked ahead</source>
        <translation>Vorausgeschaut</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) to choose from</source>
        <translation>
            <numerusform>%Ln Option zur Wahl</numerusform>
            <numerusform>%Ln Optionen zur Wahl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – ruled out</source>
        <comment>an option</comment>
        <translation>%1 – scheidet aus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>options</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5.</source>
        <comment>option, two figures with their names</comment>
        <translation>%1. %2: %3. %4: %5.</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>Kosten gegen Genauigkeit</translation>
    </message>
    <message>
        <source>What would flip the answer</source>
        <translation>Was die Antwort kippen würde</translation>
    </message>
    <message>
        <source>What would flip the answer is still being worked out.</source>
        <translation>Was die Antwort kippen würde, wird noch berechnet.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Entschieden: %1.</translation>
    </message>
    <message>
        <source>Decided on %2: %1.</source>
        <translation>Entschieden am %2: %1.</translation>
    </message>
    <message>
        <source>Decided by %2: %1.</source>
        <translation>Entschieden von %2: %1.</translation>
    </message>
    <message>
        <source>Decided by %2 on %3: %1.</source>
        <translation>Entschieden von %2 am %3: %1.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Look again on %1.</source>
        <translation>Wieder ansehen am %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ranges in parentheses: eight trials in ten lie within.</source>
        <translation>Spannen in Klammern: Acht von zehn Durchläufen liegen darin.</translation>
    </message>
    <message>
        <source>No other option can take over: this is what moves the worth of the only one that meets every hard condition.</source>
        <translation>Keine andere Option kann an die Stelle treten: Dies bewegt den Wert der einzigen, die alle harten Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>No further step follows from the figures: they name no volume, accuracy or date at which to move on.</source>
        <translation>Aus den Zahlen folgt kein weiterer Schritt: Sie nennen keine Menge, keine Genauigkeit und kein Datum, ab denen es weiterginge.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to flip the answer over all trials. Bars cross zero where it would with every other figure at its median.</source>
        <translation>Von keinem einzelnen Wert innerhalb seiner Spanne lässt sich zeigen, dass er die Antwort über alle Durchläufe kippt. Balken gehen über null, wo er es täte, wenn alle anderen Werte auf ihrem Median lägen.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to flip the answer.</source>
        <translation>Von keinem einzelnen Wert innerhalb seiner Spanne lässt sich zeigen, dass er die Antwort kippt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemText</name>
    <message>
        <source>%1: %2</source>
        <comment>place in the document: what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Hier stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number or a range</source>
        <translation>eine Zahl oder eine Spanne</translation>
    </message>
    <message>
        <source>%1 is outside what is possible; enter a value from %2 to %3.</source>
        <translation>%1 liegt außerhalb des Möglichen; einen Wert von %2 bis %3 eingeben.</translation>
    </message>
    <message>
        <source>%1 is too low; enter %2 or more.</source>
        <translation>%1 ist zu niedrig; %2 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>%1 is too high; enter %2 or less.</source>
        <translation>%1 ist zu hoch; %2 oder weniger eingeben.</translation>
    </message>
    <message>
        <source>%1 is not possible here; enter another value.</source>
        <translation>%1 ist hier nicht möglich; einen anderen Wert eingeben.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2. Mend that place, or open a backup.</source>
        <translation>Der Text ist in Zeile %1, Spalte %2 kein gültiges JSON. Die Stelle ausbessern oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 and was not read. Check that it is an assessment.</source>
        <translation>Die Datei ist größer als %1 und wurde nicht gelesen. Prüfen, ob es eine Bewertung ist.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels and was not read. Check that it is an assessment.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt und wurde nicht gelesen. Prüfen, ob es eine Bewertung ist.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values and was not read. Check that it is an assessment.</source>
        <translation>Die Datei enthält mehr als %1 Werte und wurde nicht gelesen. Prüfen, ob es eine Bewertung ist.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in the same place. Remove one of the two.</source>
        <translation>Der Schlüssel %1 steht zweimal an derselben Stelle. Einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>This is no assessment: its format is %1. Open a file that Tunepoint saved.</source>
        <translation>Das ist keine Bewertung: Ihr Format ist %1. Eine Datei öffnen, die Tunepoint gespeichert hat.</translation>
    </message>
    <message>
        <source>This is no assessment: it does not say &quot;format&quot;: &quot;tunepoint-assessment&quot;.</source>
        <translation>Das ist keine Bewertung: Es steht nicht &quot;format&quot;: &quot;tunepoint-assessment&quot; darin.</translation>
    </message>
    <message>
        <source>The file is of version %1, and this program knows versions up to %2. Update the program to open it.</source>
        <translation>Die Datei hat die Version %1, und dieses Programm kennt Versionen bis %2. Das Programm aktualisieren, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file does not say a version that is known (%1). The first version is 1.</source>
        <translation>Die Datei nennt keine bekannte Version (%1). Die erste Version ist 1.</translation>
    </message>
    <message>
        <source>The figures could not be computed; this is a fault of the program. Undo the last change, and report it with the document.</source>
        <translation>Die Zahlen ließen sich nicht berechnen; das ist ein Fehler des Programms. Die letzte Änderung rückgängig machen und den Fehler mit dem Dokument melden.</translation>
    </message>
    <message>
        <source>Expected is %1, found is %2. Correct the value.</source>
        <translation>Erwartet wird %1, gefunden wurde %2. Den Wert berichtigen.</translation>
    </message>
    <message>
        <source>The key %1 is missing. Add it.</source>
        <translation>Der Schlüssel %1 fehlt. Den Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is not known here. Choose one of: %2.</source>
        <translation>%1 ist hier nicht bekannt. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept. Shorten it.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 werden behalten. Den Text kürzen.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-21.</source>
        <translation>%1 ist kein Tag. Das Datum wie 2026-11-21 schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a currency. Write its three capital letters, like EUR.</source>
        <translation>%1 ist keine Währung. Die drei Großbuchstaben der Währung schreiben, etwa EUR.</translation>
    </message>
    <message>
        <source>The identifier %1 is used twice. Give one of the two another.</source>
        <translation>Die Kennung %1 wird zweimal verwendet. Einer der beiden eine andere geben.</translation>
    </message>
    <message>
        <source>%1 is no identifier. Use letters, digits, hyphens and underscores.</source>
        <translation>%1 ist keine Kennung. Buchstaben, Ziffern, Binde- und Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>Nothing in the document is called %1. Correct the reference.</source>
        <translation>Nichts im Dokument heißt %1. Den Verweis berichtigen.</translation>
    </message>
    <message>
        <source>%1 is no figure of the option &quot;%2&quot;. Remove it or correct its spelling.</source>
        <translation>%1 ist keine Zahl der Option „%2“. Diese Zahl entfernen oder die Schreibweise berichtigen.</translation>
    </message>
    <message>
        <source>The kind of option %1 is not known. Choose one from the catalogue, or &quot;custom&quot;.</source>
        <translation>Die Art der Option %1 ist nicht bekannt. Eine aus dem Katalog wählen oder „custom“.</translation>
    </message>
    <message>
        <source>The model %1 is not in the price list. Choose another, or state its prices.</source>
        <translation>Das Modell %1 steht nicht in der Preisliste. Ein anderes wählen oder die Preise dieses Modells angeben.</translation>
    </message>
    <message>
        <source>Low, likely and high must ascend; they are %1, %2 and %3.</source>
        <translation>Niedrig, wahrscheinlich und hoch müssen aufsteigen; sie sind %1, %2 und %3.</translation>
    </message>
    <message>
        <source>No distribution passes through %1, %2 and %3: the likely value is too close to one end. The nearest one that works is %4.</source>
        <translation>Keine Verteilung geht durch %1, %2 und %3: Der wahrscheinliche Wert liegt zu nah an einem Ende. Der nächste mögliche ist %4.</translation>
    </message>
    <message>
        <source>The distribution %1 cannot have this value of %2. Correct it.</source>
        <translation>Die Verteilung %1 kann diesen Wert von %2 nicht haben. Den Wert berichtigen.</translation>
    </message>
    <message>
        <source>The probabilities must add up to 1; they add up to %1.</source>
        <translation>Die Wahrscheinlichkeiten müssen zusammen 1 ergeben; sie ergeben %1.</translation>
    </message>
    <message>
        <source>The list of values is empty. Enter at least one.</source>
        <translation>Die Liste der Werte ist leer. Mindestens einen eingeben.</translation>
    </message>
    <message>
        <source>Nothing is left between the lower end %1 and the upper end %2. Move them apart.</source>
        <translation>Zwischen dem unteren Ende %1 und dem oberen Ende %2 bleibt nichts. Die beiden auseinanderrücken.</translation>
    </message>
    <message>
        <source>The sample set %1 has %2 values here and %3 elsewhere. All its lists must be equally long.</source>
        <translation>Die Stichprobe %1 hat hier %2 Werte und anderswo %3. Alle ihre Listen müssen gleich lang sein.</translation>
    </message>
    <message>
        <source>The series has %1 amounts; there is room for %2. Shorten it, or look further ahead.</source>
        <translation>Die Reihe hat %1 Beträge; Platz ist für %2. Die Reihe kürzen oder mehr Monate betrachten.</translation>
    </message>
    <message>
        <source>The period from month %1 to month %2 is empty. Exchange the two.</source>
        <translation>Der Zeitraum von Monat %1 bis Monat %2 ist leer. Die beiden vertauschen.</translation>
    </message>
    <message>
        <source>A rank correlation lies between −1 and 1; it is %1.</source>
        <translation>Eine Rangkorrelation liegt zwischen −1 und 1; sie ist %1.</translation>
    </message>
    <message>
        <source>These correlations contradict each other. Make some of them weaker.</source>
        <translation>Diese Korrelationen widersprechen einander. Einige davon abschwächen.</translation>
    </message>
    <message>
        <source>The unit is %1, and %2 is expected. Convert the value, or correct the unit.</source>
        <translation>Die Einheit ist %1, erwartet wird %2. Den Wert umrechnen oder die Einheit berichtigen.</translation>
    </message>
    <message>
        <source>The price of %1 is of %2, %3 days old. Look it up again before you decide.</source>
        <translation>Der Preis von %1 ist vom %2, %3 Tage alt. Vor der Entscheidung noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>No price of %1 is known; a wide range is used instead. State the price if you have it.</source>
        <translation>Kein Preis von %1 ist bekannt; stattdessen gilt eine weite Spanne. Den Preis angeben, wenn er vorliegt.</translation>
    </message>
    <message>
        <source>A discount rate of %1 a year is unusually high. Check that it is not a percentage written as a number.</source>
        <translation>Ein Diskontsatz von %1 im Jahr ist ungewöhnlich hoch. Prüfen, ob es ein als Zahl geschriebener Prozentsatz ist.</translation>
    </message>
    <message>
        <source>The assessment has no date, so the age of prices and the closing dates of services were not checked. Enter a date.</source>
        <translation>Die Bewertung hat kein Datum, daher wurden das Alter der Preise und die Schlusstermine von Diensten nicht geprüft. Ein Datum eingeben.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by cost only. Describe it to see whether they pay.</source>
        <translation>Der heutige Ablauf ist nicht beschrieben, daher werden Optionen nur nach Kosten verglichen. Den Ablauf beschreiben, um zu sehen, ob sie sich lohnen.</translation>
    </message>
    <message>
        <source>How often today&apos;s process is right is unknown and counts as never. Enter its accuracy.</source>
        <translation>Wie oft der heutige Ablauf richtig liegt, ist unbekannt und zählt als nie. Seine Genauigkeit eingeben.</translation>
    </message>
    <message>
        <source>Answers are wanted within %1 seconds, so calls cannot wait for a batch; the full price is used.</source>
        <translation>Antworten werden innerhalb von %1 Sekunden gebraucht, daher können Aufrufe nicht auf einen Stapel warten; es gilt der volle Preis.</translation>
    </message>
    <message>
        <source>Going on as today is not among the options. Add it, so that every option has to beat it.</source>
        <translation>„Weiter wie heute“ ist nicht unter den Optionen. Es hinzufügen, damit jede Option es schlagen muss.</translation>
    </message>
    <message>
        <source>Doing without a model is not among the options. Add it, so that a model has to beat it.</source>
        <translation>Ein Weg ohne Modell ist nicht unter den Optionen. Einen hinzufügen, damit ein Modell ihn schlagen muss.</translation>
    </message>
    <message>
        <source>How many items arrive in a month is unknown; a wide range is used instead. Enter it: few figures matter more.</source>
        <translation>Wie viele Vorgänge im Monat eintreffen, ist unbekannt; stattdessen gilt eine weite Spanne. Die Menge eingeben: Wenige Zahlen wiegen mehr.</translation>
    </message>
    <message>
        <source>For this kind of task (%1) there are no published results; accuracy is a wide guess. Measure it on a few examples.</source>
        <translation>Für diese Art von Aufgabe (%1) gibt es keine veröffentlichten Ergebnisse; die Genauigkeit ist weit geschätzt. Diese an einigen Beispielen messen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The provider retires the model %1 on %2. Choose its successor.</source>
        <translation>Der Anbieter schaltet das Modell %1 am %2 ab. Seinen Nachfolger wählen.</translation>
    </message>
    <message>
        <source>%1 was %2 when this was saved and is now %3.</source>
        <translation>%1 war beim Speichern %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>The accuracy of %1 has never been measured. Try it on a few dozen items.</source>
        <translation>Die Genauigkeit von %1 wurde nie gemessen. An einigen Dutzend Vorgängen versuchen.</translation>
    </message>
    <message>
        <source>%1 is kept but not used.</source>
        <translation>%1 wird behalten, aber nicht verwendet.</translation>
    </message>
    <message>
        <source>Prices are in %1 and this document counts in %2. State an exchange rate.</source>
        <translation>Preise sind in %1, und dieses Dokument rechnet in %2. Einen Wechselkurs angeben.</translation>
    </message>
    <message>
        <source>%1 is wanted, but with the errors that labels commonly have, a test shows at most about %2 even for perfect answers. Lower the target or have the labels checked twice.</source>
        <translation>Gewünscht sind %1, aber bei den üblichen Fehlern in Beschriftungen zeigt ein Test selbst für vollkommene Antworten höchstens etwa %2. Das Ziel senken oder die Beschriftungen doppelt prüfen lassen.</translation>
    </message>
    <message>
        <source>%1 examples are far more than the %2 that the learning curve is known for. Treat the accuracy with caution.</source>
        <translation>%1 Beispiele sind weit mehr als die %2, für die die Lernkurve bekannt ist. Die Genauigkeit mit Vorsicht behandeln.</translation>
    </message>
    <message>
        <source>False alarms and misses have different costs, but it is unknown how many items are cases; half of them are assumed.</source>
        <translation>Fehlalarme und Versäumnisse kosten verschieden viel, aber es ist unbekannt, wie viele Vorgänge echte Fälle sind; angenommen wird die Hälfte.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3</source>
        <comment>two figures and their correlation</comment>
        <translation>%1 mit %2 zu %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These correlations contradict each other. The nearest that are possible together: %1.</source>
        <translation>Diese Korrelationen widersprechen einander. Die nächsten, die zusammen möglich sind: %1.</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>VIKOR</source>
        <translation>VIKOR</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>No framework decides by a threshold %1. Remove it or correct its spelling.</source>
        <translation>Kein Rahmenwerk entscheidet nach einer Schwelle %1. Diese Schwelle entfernen oder die Schreibweise berichtigen.</translation>
    </message>
    <message>
        <source>%1 leads out of the document&apos;s folder. Put the other document beside this one.</source>
        <translation>%1 führt aus dem Ordner des Dokuments hinaus. Das andere Dokument neben dieses legen.</translation>
    </message>
    <message>
        <source>The assessment %1 cannot be read. Check that the file is there and sound.</source>
        <translation>Die Bewertung %1 lässt sich nicht lesen. Prüfen, ob die Datei da und unversehrt ist.</translation>
    </message>
    <message>
        <source>%1 counts in %2 and the others in %3; amounts cannot be added up. Use one currency.</source>
        <translation>%1 rechnet in %2, die anderen rechnen in %3; Beträge lassen sich so nicht zusammenzählen. Eine einzige Währung verwenden.</translation>
    </message>
    <message>
        <source>%1 has no option that meets its hard conditions, and no process of today to go on with.</source>
        <translation>%1 hat keine Option, die die harten Bedingungen erfüllt, und keinen heutigen Ablauf, mit dem es weitergehen könnte.</translation>
    </message>
    <message>
        <source>%1 is less than the %2 that the cheapest options of all tasks need together.</source>
        <translation>%1 ist weniger als die %2, die die günstigsten Optionen aller Aufgaben zusammen brauchen.</translation>
    </message>
    <message>
        <source>The fitted distribution misses what is stated: %1 of cases are to be at most %2, and it has %3 there; its own figure is %4. Another family, or more terms, may follow more closely.</source>
        <translation>Die angepasste Verteilung verfehlt die Angaben: %1 der Fälle sollen höchstens bei %2 liegen, bei ihr sind es dort %3; ihre eigene Zahl ist %4. Eine andere Familie oder mehr Glieder folgen den Angaben vielleicht enger.</translation>
    </message>
    <message>
        <source>No option of this document uses this figure, so the scenario cannot change it.</source>
        <translation>Keine Option dieses Dokuments verwendet diese Zahl, daher kann das Szenario sie nicht ändern.</translation>
    </message>
    <message>
        <source>±%1 to either side without a source is a habit, not a finding. Say what it rests on, or ask for a low and a high.</source>
        <translation>±%1 nach beiden Seiten ohne Quelle ist eine Gewohnheit, kein Befund. Angeben, worauf es beruht, oder nach einem niedrigen und einem hohen Ende fragen.</translation>
    </message>
    <message>
        <source>The money in %1 is counted again in %2. Decide where money counts.</source>
        <translation>Das Geld in %1 wird in %2 noch einmal gezählt. Entscheiden, wo Geld zählt.</translation>
    </message>
    <message>
        <source>The weight was given for a range from %1 to %2, which now goes from %3 to %4. Give the weight anew.</source>
        <translation>Das Gewicht galt für eine Spanne von %1 bis %2; sie reicht jetzt von %3 bis %4. Das Gewicht neu angeben.</translation>
    </message>
    <message>
        <source>%1 and %2 rank the options nearly alike (rank correlation %3): one matter may be weighed twice.</source>
        <translation>%1 und %2 ordnen die Optionen fast gleich (Rangkorrelation %3): Dieselbe Sache wird vielleicht zweimal gewichtet.</translation>
    </message>
    <message>
        <source>Nobody would choose %1, yet without it another option would win by %2.</source>
        <translation>Niemand würde %1 wählen, doch ohne diese Option gewänne eine andere (Verfahren: %2).</translation>
    </message>
    <message>
        <source>Nobody would choose %1, yet without it the others would come in another order by %2.</source>
        <translation>Niemand würde %1 wählen, doch ohne diese Option kämen die anderen in eine andere Reihenfolge (Verfahren: %2).</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or plain SVG picture of at most %1 KiB, so the report goes without it. Choose another.</source>
        <translation>Das Logo ist kein PNG-, JPEG- oder einfaches SVG-Bild von höchstens %1 KiB, darum erscheint der Bericht ohne es. Ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemsDock</name>
    <message>
        <source>Things to know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nichts zu berichten.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProcessTab</name>
    <message>
        <source>Which step of the process should a model do?</source>
        <translation>Welchen Schritt des Ablaufs soll ein Modell übernehmen?</translation>
    </message>
    <message>
        <source>A task is often one step of a process. List the steps and say what each of them asks for: language, fixed rules, somebody who answers for it. The map then says who should do it – business logic, a person or a model – and what the whole process costs and gets right.</source>
        <translation>Eine Aufgabe ist oft ein Schritt eines Ablaufs. Die Schritte aufführen und angeben, was jeder verlangt: Sprache, feste Regeln, jemanden, der dafür einsteht. Die Karte sagt dann, wer ihn tun sollte – Geschäftslogik, ein Mensch oder ein Modell –, und was der ganze Ablauf kostet und richtig macht.</translation>
    </message>
    <message>
        <source>Begin with today&apos;s step</source>
        <translation>Mit dem heutigen Schritt beginnen</translation>
    </message>
    <message>
        <source>The task of this assessment as people do it now, with the figures of today&apos;s process</source>
        <translation>Die Aufgabe dieser Bewertung, wie Menschen sie jetzt tun, mit den Zahlen des heutigen Ablaufs</translation>
    </message>
    <message>
        <source>Begin with an empty step</source>
        <translation>Mit einem leeren Schritt beginnen</translation>
    </message>
    <message>
        <source>The steps, as a table</source>
        <translation>Die Schritte als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same steps as a table (%1)</source>
        <translation>Dieselben Schritte als Tabelle (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message numerus="yes">
        <source>People chose otherwise than proposed in %n step(s).</source>
        <translation>
            <numerusform>In einem Schritt haben Menschen anders gewählt als vorgeschlagen.</numerusform>
            <numerusform>In %Ln Schritten haben Menschen anders gewählt als vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures are medians.</source>
        <translation>Alle Zahlen sind Mediane.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProcessTable</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>What the step asks of whoever does it</source>
        <translation>Was der Schritt von dem verlangt, der ihn tut</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>By what the step asks for</source>
        <translation>Nach dem, was der Schritt verlangt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Chosen otherwise</source>
        <translation>Anders gewählt</translation>
    </message>
    <message>
        <source>Why the choice is another than the proposal</source>
        <translation>Warum die Wahl eine andere ist als der Vorschlag</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>Vorgänge im Monat</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Items of the step by those of the step with the most</source>
        <translation>Vorgänge des Schritts geteilt durch die des Schritts mit den meisten</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Of people: items times minutes for each</source>
        <translation>Von Menschen: Vorgänge mal Minuten für jeden</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Recurring, without errors; medians</source>
        <translation>Laufend, ohne Fehler; Mediane</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Share of its items that leave the step right</source>
        <translation>Anteil der Vorgänge, die den Schritt richtig verlassen</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>Net present value by the step&apos;s assessment</source>
        <translation>Kapitalwert nach der Bewertung des Schritts</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no entry in a table</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Median of the items that reach the step; in parentheses, here and beside, P10 to P90</source>
        <translation>Median der Vorgänge, die den Schritt erreichen; in Klammern, hier und daneben, P10 bis P90</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProvenanceEditor</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation>woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Day of the source</source>
        <translation>Tag der Quelle</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>Wie gut begründet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuantityEditor</name>
    <message>
        <source>Replace by a range</source>
        <translation>Durch eine Spanne ersetzen</translation>
    </message>
    <message>
        <source>we don&apos;t know</source>
        <translation>wissen wir nicht</translation>
    </message>
    <message>
        <source>Low: nine times in ten it is more than this (P10)</source>
        <translation>Niedrig: neun von zehn Mal ist es mehr (P10)</translation>
    </message>
    <message>
        <source>High: nine times in ten it is less than this (P90)</source>
        <translation>Hoch: neun von zehn Mal ist es weniger (P90)</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>± range</source>
        <translation>± Spanne</translation>
    </message>
    <message>
        <source>State a low and a high end instead of a single number</source>
        <translation>Ein niedriges und ein hohes Ende statt einer einzelnen Zahl angeben</translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation>%1: niedrig</translation>
    </message>
    <message>
        <source>%1: high</source>
        <translation>%1: hoch</translation>
    </message>
    <message>
        <source>%1: state a range</source>
        <translation>%1: Spanne angeben</translation>
    </message>
    <message>
        <source>%1: replace the distribution by a range</source>
        <translation>%1: die Verteilung durch eine Spanne ersetzen</translation>
    </message>
    <message>
        <source>A range needs a low, a likely and a high value.</source>
        <translation>Eine Spanne braucht einen niedrigen, einen wahrscheinlichen und einen hohen Wert.</translation>
    </message>
    <message>
        <source>A figure is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>source given</source>
        <translation>Quelle angegeben</translation>
    </message>
    <message>
        <source>source …</source>
        <translation>Quelle …</translation>
    </message>
    <message>
        <source>%1: source</source>
        <translation>%1: Quelle</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Quelle: %1 (%2)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>I mean %1</source>
        <translation>Ich meine %1</translation>
    </message>
    <message>
        <source>Take %1 as likely</source>
        <translation>%1 als wahrscheinlich nehmen</translation>
    </message>
    <message>
        <source>A distribution of the document that cannot be read.</source>
        <translation>Eine Verteilung des Dokuments, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>A distribution of the document: %1 in the middle, %2 in eight cases of ten.</source>
        <translation>Eine Verteilung des Dokuments: %1 in der Mitte, %2 in acht von zehn Fällen.</translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2.</source>
        <translation>Solange unbekannt, nimmt der Katalog %1 – %2 an.</translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2: %3.</source>
        <translation>Solange unbekannt, nimmt der Katalog %1 – %2 an: %3.</translation>
    </message>
    <message>
        <source>= %1, likely %2</source>
        <translation>= %1, wahrscheinlich %2</translation>
    </message>
    <message>
        <source>Low and high are the ends that eight cases of ten lie between.</source>
        <translation>Niedrig und hoch sind die Enden, zwischen denen acht von zehn Fällen liegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Default: %1 – %2.</source>
        <translation>Vorgabe: %1 – %2.</translation>
    </message>
    <message>
        <source>Default: %1 – %2: %3.</source>
        <translation>Vorgabe: %1 – %2: %3.</translation>
    </message>
    <message>
        <source>Percentiles…</source>
        <translation>Perzentile …</translation>
    </message>
    <message>
        <source>State how often the figure is at most so much, and fit a distribution to it</source>
        <translation>Angeben, wie oft die Zahl höchstens so groß ist, und eine Verteilung daran anpassen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a figure and the share of cases below it</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Percentiles as stated (%1): %2 in the middle, %3 in eight cases of ten.</source>
        <translation>Perzentile wie angegeben (%1): %2 in der Mitte, %3 in acht von zehn Fällen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuestionEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a threshold and who states it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) disagree on how much is needed: %1.</source>
        <translation>
            <numerusform>%Ln Quelle ist uneins, wie viel nötig ist: %1.</numerusform>
            <numerusform>%Ln Quellen sind uneins, wie viel nötig ist: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuestionForm</name>
    <message>
        <source>No question holds these words.</source>
        <translation>Keine Frage enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Questions</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>Wie lautet die Frage?</translation>
    </message>
    <message>
        <source>Stands on top of every screen and of the report.</source>
        <translation>Steht über jedem Bildschirm und über dem Bericht.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>The organisation or team that pays and benefits.</source>
        <translation>Die Organisation oder das Team, das bezahlt und den Nutzen hat.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>A decision without an owner is seldom made. The report names this person.</source>
        <translation>Eine Entscheidung ohne zuständige Person fällt selten. Der Bericht nennt sie.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Which day does the assessment speak for?</source>
        <translation>Für welchen Tag gilt die Bewertung?</translation>
    </message>
    <message>
        <source>Prices are checked for age at this day, and options that close before it are ruled out.</source>
        <translation>An diesem Tag wird das Alter der Preise geprüft, und Optionen, die vorher schließen, scheiden aus.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>In which currency do you reckon?</source>
        <translation>In welcher Währung wird gerechnet?</translation>
    </message>
    <message>
        <source>All money that you type is in it. Prices of the catalogue are in US dollars.</source>
        <translation>Alle eingegebenen Beträge stehen in dieser Währung. Preise des Katalogs sind in US-Dollar.</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>Betrachtete Monate</translation>
    </message>
    <message>
        <source>How many months ahead do you look?</source>
        <translation>Wie viele Monate werden betrachtet?</translation>
    </message>
    <message>
        <source>Costs and benefits are added up over this time. Models change quickly: 24 to 36 months are usual.</source>
        <translation>Über diese Zeit werden Kosten und Nutzen zusammengezählt. Modelle ändern sich schnell: 24 bis 36 Monate sind üblich.</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>What return does your organisation ask of its money?</source>
        <translation>Welche Verzinsung verlangt die Organisation von ihrem Geld?</translation>
    </message>
    <message>
        <source>Money later is worth less than money now, by this rate a year. Zero counts both alike.</source>
        <translation>Späteres Geld ist um diesen Satz im Jahr weniger wert als heutiges. Null zählt beides gleich.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What is to be decided, by whom, and over which time.</source>
        <translation>Was zu entscheiden ist, von wem und für welche Zeit.</translation>
    </message>
    <message>
        <source>What the work is, and what one must know to do it.</source>
        <translation>Worin die Arbeit besteht und was man dafür wissen muss.</translation>
    </message>
    <message>
        <source>How much there is to do, and how long the texts are.</source>
        <translation>Wie viel zu tun ist und wie lang die Texte sind.</translation>
    </message>
    <message>
        <source>How good the answers must be, and what examples you have.</source>
        <translation>Wie gut die Antworten sein müssen und welche Beispiele es gibt.</translation>
    </message>
    <message>
        <source>How the work is done now, and what a mistake costs. Without it, only costs are compared.</source>
        <translation>Wie die Arbeit heute getan wird und was ein Fehler kostet. Ohne diese Angaben werden nur Kosten verglichen.</translation>
    </message>
    <message>
        <source>What must hold whatever the price. An option that breaks a limit is out, and says why.</source>
        <translation>Was unabhängig vom Preis gelten muss. Eine Option, die eine Grenze verletzt, scheidet aus und sagt, warum.</translation>
    </message>
    <message>
        <source>Which ways to do it do you want to compare?</source>
        <translation>Welche Wege sollen verglichen werden?</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>How many units of your currency does one US dollar cost?</source>
        <translation>Wie viele Einheiten der eigenen Währung kostet ein US-Dollar?</translation>
    </message>
    <message>
        <source>Prices of the catalogue are in US dollars; without the rate they cannot be used. A range is a good answer: the rate will move while the assessment holds.</source>
        <translation>Die Preise des Katalogs sind in US-Dollar; ohne den Kurs sind sie nicht zu gebrauchen. Eine Spanne ist eine gute Antwort: Der Kurs wird sich bewegen, solange die Bewertung gilt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RailList</name>
    <message>
        <source>⚠ %1</source>
        <comment>a warning</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Weniger Warnungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%Ln weitere Warnung</numerusform>
            <numerusform>%Ln weitere Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RankWeights</name>
    <message>
        <source>Counts more</source>
        <translation>Zählt mehr</translation>
    </message>
    <message>
        <source>Counts less</source>
        <translation>Zählt weniger</translation>
    </message>
    <message>
        <source>Like the one above</source>
        <translation>Wie das darüber</translation>
    </message>
    <message>
        <source>Criteria by importance</source>
        <translation>Kriterien nach Wichtigkeit</translation>
    </message>
    <message>
        <source>Put what counts most on top (Alt with the arrow keys moves a criterion). The weights follow from the order alone: they are the middle of all weights that keep it.</source>
        <translation>Nach oben setzen, was am meisten zählt (Alt mit den Pfeiltasten verschiebt ein Kriterium). Die Gewichte folgen allein aus der Reihenfolge: Sie sind die Mitte aller Gewichte, die sie einhalten.</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>rank, criterion, weight</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message>
        <source>Change the order of criteria</source>
        <translation>Reihenfolge der Kriterien ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReadinessList</name>
    <message>
        <source>Go to where it is put right</source>
        <translation>Dorthin gehen, wo es behoben wird</translation>
    </message>
    <message>
        <source>Ready to decide?</source>
        <translation>Bereit zu entscheiden?</translation>
    </message>
    <message>
        <source>We vouch for it</source>
        <translation>Wir stehen dafür ein</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>mark, check, its state</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>Für eine Prüfung einstehen</translation>
    </message>
    <message>
        <source>%1 of %2 checks are met.</source>
        <comment>checks of the readiness list</comment>
        <translation>%1 von %2 Prüfpunkten sind erfüllt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReasonBars</name>
    <message>
        <source>%1: %2</source>
        <comment>a reason and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reasons as bars</source>
        <translation>Gründe als Balken</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Recovery</name>
    <message>
        <source>“%1” holds no work that could be read.</source>
        <translation>„%1“ enthält keine lesbare Arbeit.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RecoveryDialog</name>
    <message>
        <source>Untitled assessment</source>
        <translation>Bewertung ohne Titel</translation>
    </message>
    <message>
        <source>%1
never saved · changed %2</source>
        <comment>title, time</comment>
        <translation>%1
nie gespeichert · geändert %2</translation>
    </message>
    <message>
        <source>%1
%2 · changed %3</source>
        <comment>title, file, time</comment>
        <translation>%1
%2 · geändert %3</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Throw away …</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Recovered work opens as a change that you can undo; no file is overwritten until you save.</source>
        <translation>Das Programm endete, bevor diese Arbeit gespeichert war. Wiederhergestellte Arbeit öffnet sich als Änderung, die sich rückgängig machen lässt; bis zum Speichern wird keine Datei überschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were moved aside: %1</source>
        <translation>
            <numerusform>%Ln Datei war nicht lesbar und wurde beiseitegelegt: %1</numerusform>
            <numerusform>%Ln Dateien waren nicht lesbar und wurden beiseitegelegt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n piece(s) of unsaved work for good?</source>
        <translation>
            <numerusform>%Ln nicht gespeicherte Arbeit endgültig verwerfen?</numerusform>
            <numerusform>%Ln nicht gespeicherte Arbeiten endgültig verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The files that were saved stay as they are.</source>
        <translation>Die gespeicherten Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Report</name>
    <message>
        <source>The document has errors, so there is nothing to report yet.</source>
        <translation>Das Dokument hat Fehler, daher gibt es noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation>Bewertung ohne Titel</translation>
    </message>
    <message>
        <source>The report could not be drawn: memory may be short.</source>
        <translation>Der Bericht ließ sich nicht zeichnen: Vielleicht ist der Speicher knapp.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>Quelle und Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Register of assumptions</source>
        <translation>Verzeichnis der Annahmen</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message>
        <source>Shared by several options</source>
        <translation>Von mehreren Optionen geteilt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>Kosten insgesamt</translation>
    </message>
    <message>
        <source>of it errors</source>
        <translation>davon Fehler</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>Ertrag auf Kosten</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>abgezinst</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Even at items a month</source>
        <translation>Gleich bei Vorgängen im Monat</translation>
    </message>
    <message>
        <source>Even in month</source>
        <translation>Gleich in Monat</translation>
    </message>
    <message>
        <source>After items</source>
        <translation>Nach Vorgängen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Where the recommended option changes places with another</source>
        <translation>Wo die empfohlene Option mit einer anderen den Platz tauscht</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>Money by month against going on as today: above zero the money is back. Where two lines cross, one option overtakes the other.</source>
        <translation>Geld nach Monaten gegenüber „weiter wie heute“: Über null ist das Geld zurück. Wo sich zwei Linien kreuzen, überholt eine Option die andere.</translation>
    </message>
    <message>
        <source>All that is paid up to each month. Where two lines cross, one option overtakes the other.</source>
        <translation>Alles, was bis zu jedem Monat bezahlt ist. Wo sich zwei Linien kreuzen, überholt eine Option die andere.</translation>
    </message>
    <message>
        <source>What the costs consist of</source>
        <translation>Woraus die Kosten bestehen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Wo es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation>Verwendete Belege</translation>
    </message>
    <message>
        <source>Published figures behind the defaults of the register. Where you have measured something yourself, your measurement outweighs them.</source>
        <translation>Veröffentlichte Zahlen hinter den Vorgaben des Verzeichnisses. Wo selbst gemessen wurde, wiegt die eigene Messung mehr.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Wie die Zahlen entstehen</translation>
    </message>
    <message>
        <source>Central case: every figure at its median, the 50th percentile. Ranges are 10th to 90th percentile.</source>
        <translation>Mittlerer Fall: jede Zahl bei ihrem Median, dem 50. Perzentil. Spannen reichen vom 10. bis zum 90. Perzentil.</translation>
    </message>
    <message>
        <source>One-off cost falls at the start, everything else at the end of its month. An option costs and earns from the month in which it is in use; projects slip, and the delay is part of it.</source>
        <translation>Einmalige Kosten fallen am Anfang an, alles andere am Ende seines Monats. Eine Option kostet und verdient ab dem Monat, in dem sie im Einsatz ist; Projekte verspäten sich, und die Verspätung gehört dazu.</translation>
    </message>
    <message>
        <source>Time frame: %1. Discount rate: %2 a year; a month&apos;s rate r is (1 + yearly rate)^(1/12) − 1.</source>
        <translation>Zeitraum: %1. Diskontsatz: %2 im Jahr; der Satz r eines Monats ist (1 + Jahressatz)^(1/12) − 1.</translation>
    </message>
    <message>
        <source>Value is what today&apos;s process would have cost in the same month, with its errors, plus what additional right answers earn. Going on as today therefore comes to exactly zero.</source>
        <translation>Wert ist, was der heutige Ablauf im selben Monat gekostet hätte, mit seinen Fehlern, dazu was zusätzliche richtige Antworten verdienen. „Weiter wie heute“ ergibt daher genau null.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by what the same work costs. Nothing is said about whether any of them pays.</source>
        <translation>Der heutige Ablauf ist nicht beschrieben, daher werden Optionen danach verglichen, was dieselbe Arbeit kostet. Ob sich eine lohnt, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Net present value: the sum of monthly flows, each discounted to the start.</source>
        <translation>Kapitalwert: die Summe der monatlichen Zahlungen, jede auf den Anfang abgezinst.</translation>
    </message>
    <message>
        <source>Return on cost: (value − cost) ÷ cost, undiscounted. Rate of return: every yearly rate at which the net present value is zero; there may be none, one or several.</source>
        <translation>Ertrag auf Kosten: (Wert − Kosten) ÷ Kosten, nicht abgezinst. Interner Zinsfuß: jeder Jahreszins, bei dem der Kapitalwert null ist; es kann keinen, einen oder mehrere geben.</translation>
    </message>
    <message>
        <source>Money back: the first moment after which the sum of flows stays at or above zero, linear within a month.</source>
        <translation>Geld zurück: der erste Zeitpunkt, nach dem die Summe der Zahlungen bei oder über null bleibt, innerhalb eines Monats linear.</translation>
    </message>
    <message>
        <source>Accuracy: published results for this kind of task, corrected by your own measurement where there is one, after people&apos;s review; the mean over the months in use, weighted by volume.</source>
        <translation>Genauigkeit: veröffentlichte Ergebnisse für diese Art von Aufgabe, durch die eigene Messung berichtigt, wo es eine gibt, nach der Prüfung durch Menschen; das nach Menge gewichtete Mittel der Monate im Einsatz.</translation>
    </message>
    <message>
        <source>Cost of errors: items × share of wrong answers × cost of one wrong answer.</source>
        <translation>Fehlerkosten: Vorgänge × Anteil falscher Antworten × Kosten einer falschen Antwort.</translation>
    </message>
    <message>
        <source>A hard condition judges the central value. An option that breaks one is out, whatever it costs.</source>
        <translation>Eine harte Bedingung beurteilt den mittleren Wert. Eine Option, die eine verletzt, scheidet aus, was immer sie kostet.</translation>
    </message>
    <message>
        <source>An unknown price is a wide range, never zero. Prices older than 180 days are flagged.</source>
        <translation>Ein unbekannter Preis ist eine weite Spanne, nie null. Preise, die älter als 180 Tage sind, werden gekennzeichnet.</translation>
    </message>
    <message>
        <source>How to make these figures again</source>
        <translation>Wie man diese Zahlen noch einmal erhält</translation>
    </message>
    <message>
        <source>The same document, date and version of the program give the same figures on every computer.</source>
        <translation>Dasselbe Dokument, Datum und dieselbe Programmversion ergeben auf jedem Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Day that the figures speak for</source>
        <translation>Tag, für den die Zahlen gelten</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Catalogue compiled</source>
        <translation>Stand des Katalogs</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>none: central case only</source>
        <translation>keine: nur der mittlere Fall</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Options ruled out</source>
        <translation>Ausgeschiedene Optionen</translation>
    </message>
    <message>
        <source>No hard conditions are stated, so no option is ruled out.</source>
        <translation>Es sind keine harten Bedingungen angegeben, daher scheidet keine Option aus.</translation>
    </message>
    <message>
        <source>Every option meets the hard conditions that could be checked.</source>
        <translation>Jede Option erfüllt die harten Bedingungen, die sich prüfen ließen.</translation>
    </message>
    <message>
        <source>Conditions that could not be checked</source>
        <translation>Bedingungen, die sich nicht prüfen ließen</translation>
    </message>
    <message>
        <source>for the decision of %1</source>
        <translation>für die Entscheidung von %1</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Some letters are missing in this report, because no font on this computer has them: %1.</source>
        <translation>In diesem Bericht fehlen einige Buchstaben, weil keine Schrift dieses Rechners sie hat: %1.</translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>Nothing is stated about the task; the options stand by their costs alone.</source>
        <translation>Über die Aufgabe ist nichts angegeben; die Optionen stehen allein durch ihre Kosten da.</translation>
    </message>
    <message>
        <source>Unknown, and so a wide range where an option needs it: %1.</source>
        <translation>Unbekannt und daher, wo eine Option es braucht, eine weite Spanne: %1.</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>Kosten gegen Genauigkeit</translation>
    </message>
    <message>
        <source>Cost an item</source>
        <translation>Kosten je Vorgang</translation>
    </message>
    <message>
        <source>Cost a right answer</source>
        <translation>Kosten je richtiger Antwort</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Unbeaten</source>
        <translation>Ungeschlagen</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>Wählbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What should stand first</source>
        <translation>Was vorher dastehen sollte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What it risks</source>
        <translation>Was sonst droht</translation>
    </message>
    <message>
        <source>Everything that should stand before a decision is there.</source>
        <translation>Alles, was vor einer Entscheidung dastehen sollte, ist da.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>What turned out otherwise</source>
        <translation>Was anders gekommen ist</translation>
    </message>
    <message>
        <source>Figures to watch</source>
        <translation>Zahlen, die man beobachten sollte</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinungen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Decision report: how to put a language model to work on a task</source>
        <translation>Entscheidungsbericht: wie ein Sprachmodell für eine Aufgabe eingesetzt wird</translation>
    </message>
    <message>
        <source>The assessment that this report is made from</source>
        <translation>Die Bewertung, aus der dieser Bericht entstanden ist</translation>
    </message>
    <message>
        <source>Every figure of this report</source>
        <translation>Alle Zahlen dieses Berichts</translation>
    </message>
    <message>
        <source>The sections that are chosen have no table.</source>
        <translation>Die gewählten Abschnitte haben keine Tabelle.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Written by Tunepoint %1.</source>
        <translation>Geschrieben von Tunepoint %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The workbook could not be written: the folder for temporary files may be full.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden: Der Ordner für vorläufige Dateien ist vielleicht voll.</translation>
    </message>
    <message>
        <source>Brief for a board</source>
        <translation>Kurzfassung für die Leitung</translation>
    </message>
    <message>
        <source>Technical appendix</source>
        <translation>Technischer Anhang</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What has been measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Interval by Wilson&apos;s formula: it holds the true share in 95 of 100 such tests.</source>
        <translation>Intervall nach Wilson: Es enthält den wahren Anteil in 95 von 100 solchen Tests.</translation>
    </message>
    <message>
        <source>Where no error was seen, the share of errors may still be up to three divided by the number of items (95%, rule of three).</source>
        <translation>Wo kein Fehler auftrat, kann der Fehleranteil noch bis zu drei geteilt durch die Zahl der Vorgänge betragen (95&#xa0;%, Dreierregel).</translation>
    </message>
    <message>
        <source>Expected before a test</source>
        <translation>Vor einem Test erwartet</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>5. bis 95. Perzentil</translation>
    </message>
    <message>
        <source>After the test</source>
        <translation>Nach dem Test</translation>
    </message>
    <message>
        <source>With review, over the months</source>
        <translation>Mit Prüfung, über die Monate</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt sich ab</translation>
    </message>
    <message>
        <source>How often the answers are right</source>
        <translation>Wie oft die Antworten richtig sind</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank: 1 decides most, by its share in the spread of the lead (Sobol&apos; index). %1 of what decides rests on our assumption.</source>
        <translation>Rang: 1 entscheidet am meisten, nach dem Anteil an der Streuung des Vorsprungs (Sobol-Index). %1 dessen, was entscheidet, beruht auf unserer Annahme.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) that move figures are left out here.</source>
        <translation>
            <numerusform>%Ln weiterer Unterschied, der Zahlen bewegt, ist hier weggelassen.</numerusform>
            <numerusform>%Ln weitere Unterschiede, die Zahlen bewegen, sind hier weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Was ihn bewegt hat</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Um wie viel</translation>
    </message>
    <message>
        <source>Why the net present value of the answer moved</source>
        <translation>Warum sich der Kapitalwert der Antwort bewegt hat</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 auf %2</translation>
    </message>
    <message>
        <source>Against the earlier version</source>
        <translation>Gegenüber der früheren Fassung</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <translation>Verglichen mit %1 vom %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>no reason is stated</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>Wessen Geld</translation>
    </message>
    <message>
        <source>Costs that fall on others, such as customers, may be missing.</source>
        <translation>Kosten, die andere tragen, etwa Kunden, können fehlen.</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>No rate is stated: money later counts as much as money today, which favours options that pay late.</source>
        <translation>Es ist kein Satz angegeben: Späteres Geld zählt so viel wie heutiges, was Optionen begünstigt, die spät zahlen.</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz im Jahr</translation>
    </message>
    <message>
        <source>Currency and price date</source>
        <translation>Währung und Preisstand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a date nobody can tell how old the prices are.</source>
        <translation>Ohne Datum kann niemand sagen, wie alt die Preise sind.</translation>
    </message>
    <message>
        <source>Amounts are in money of that day; prices change only as the register says.</source>
        <translation>Beträge in Geld dieses Tages; Preise ändern sich nur, wie es das Verzeichnis sagt.</translation>
    </message>
    <message>
        <source>What the money is counted by</source>
        <translation>Wonach das Geld gerechnet wird</translation>
    </message>
    <message>
        <source>A bar for each option, divided into the elements of the tables below.</source>
        <translation>Ein Balken je Option, geteilt in die Bestandteile der Tabellen darunter.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Cost by element, options %1 to %2</source>
        <translation>Kosten nach Bestandteil, Optionen %1 bis %2</translation>
    </message>
    <message>
        <source>Cost by element</source>
        <translation>Kosten nach Bestandteil</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Geld nach Jahren</translation>
    </message>
    <message>
        <source>Cost by year, errors included</source>
        <translation>Kosten nach Jahren, Fehler eingeschlossen</translation>
    </message>
    <message>
        <source>Gain or loss by year against going on as today</source>
        <translation>Gewinn oder Verlust nach Jahren gegenüber dem heutigen Vorgehen</translation>
    </message>
    <message>
        <source>Money by month</source>
        <translation>Geld nach Monaten</translation>
    </message>
    <message>
        <source>A second estimate</source>
        <translation>Eine zweite Schätzung</translation>
    </message>
    <message>
        <source>Logo of the organisation</source>
        <translation>Logo der Organisation</translation>
    </message>
    <message numerus="yes">
        <source>How to put a language model to work on this task: an economic evaluation of %n option(s)</source>
        <translation>
            <numerusform>Wie ein Sprachmodell für diese Aufgabe einzusetzen ist: eine wirtschaftliche Bewertung von %Ln Option</numerusform>
            <numerusform>Wie ein Sprachmodell für diese Aufgabe einzusetzen ist: eine wirtschaftliche Bewertung von %Ln Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>not stated: nobody is named who can act on this report</source>
        <translation>nicht angegeben: Niemand ist genannt, der nach diesem Bericht handeln kann</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>none stated, so prices and closing dates are not checked</source>
        <translation>keins angegeben, darum sind Preise und Schlussdaten nicht geprüft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>worst to best</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%Ln Stufe</numerusform>
            <numerusform>%Ln Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>by points</source>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>%1, read off the options</source>
        <translation>%1, von den Optionen abgelesen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was es fragt</translation>
    </message>
    <message>
        <source>Worst to best</source>
        <translation>Schlechtester bis bester Wert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Same winner from</source>
        <translation>Gleiche beste Option ab</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Weights: %1. They add up to 100%. Same winner: the weights between which the best option by weighted sum stays the best, the others in proportion.</source>
        <translation>Gewichte: %1. Sie ergeben zusammen 100&#xa0;%. Gleiche beste Option: die Gewichte, zwischen denen die beste Option nach gewichteter Summe die beste bleibt, die anderen im Verhältnis.</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>Verfahren nebeneinander</translation>
    </message>
    <message>
        <source>More is better, but for VIKOR, where less is. Options that break a hard condition or lack a figure are not ranked.</source>
        <translation>Mehr ist besser, außer bei VIKOR, wo weniger besser ist. Optionen, die eine harte Bedingung verletzen oder denen ein Wert fehlt, werden nicht gereiht.</translation>
    </message>
    <message>
        <source>All four methods put the same option first.</source>
        <translation>Alle vier Verfahren setzen dieselbe Option an die erste Stelle.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>First whatever the weights</source>
        <translation>Erste bei beliebigen Gewichten</translation>
    </message>
    <message>
        <source>How often each option takes each place</source>
        <translation>Wie oft jede Option welchen Platz erreicht</translation>
    </message>
    <message>
        <source>Over all trials of figures, scores and unknown weights. The last column lets every weight be anything.</source>
        <translation>Über alle Durchläufe von Werten, Wertungen und unbekannten Gewichten. In der letzten Spalte darf jedes Gewicht beliebig sein.</translation>
    </message>
    <message>
        <source>What the team says of it</source>
        <translation>Was das Team dazu sagt</translation>
    </message>
    <message>
        <source>What else counts</source>
        <translation>Was sonst zählt</translation>
    </message>
    <message>
        <source>Criteria beside money, each turned into a value between worst and best, weighed and added up.</source>
        <translation>Kriterien neben dem Geld, jedes in einen Wert zwischen schlechtestem und bestem übersetzt, gewichtet und addiert.</translation>
    </message>
    <message>
        <source>What published ways to decide say</source>
        <translation>Was veröffentlichte Entscheidungswege sagen</translation>
    </message>
    <message>
        <source>Each way is told apart; they are not mixed with each other or with the figures.</source>
        <translation>Jeder Weg steht für sich; sie werden weder miteinander noch mit den Zahlen vermischt.</translation>
    </message>
    <message>
        <source>Way to decide</source>
        <translation>Entscheidungsweg</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two ways to decide, and what parts them</comment>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>Where they disagree, and what would bring them together</source>
        <translation>Wo sie sich widersprechen, und was sie zusammenbrächte</translation>
    </message>
    <message>
        <source>Forecasts and what came of them</source>
        <translation>Prognosen und was daraus wurde</translation>
    </message>
    <message>
        <source>The decision is looked at again on %1.</source>
        <translation>Die Entscheidung wird am %1 erneut angesehen.</translation>
    </message>
    <message>
        <source>No dissent is recorded. That may mean that everybody agrees, or that nobody was asked; the document does not say which.</source>
        <translation>Es ist kein Widerspruch festgehalten. Das kann heißen, dass alle einig sind oder dass niemand gefragt wurde; das Dokument sagt nicht, was zutrifft.</translation>
    </message>
    <message>
        <source>Limits and interests</source>
        <translation>Grenzen und Interessen</translation>
    </message>
    <message>
        <source>%1 of what decides rests on our assumptions: figures that nobody has measured.</source>
        <translation>%1 dessen, was entscheidet, beruht auf unseren Annahmen: Werten, die niemand gemessen hat.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>It is not stated who paid for this work.</source>
        <translation>Es ist nicht angegeben, wer diese Arbeit bezahlt hat.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>Nothing is stated. Whoever sells, builds or is judged by one of the options should be named here.</source>
        <translation>Nichts ist angegeben. Wer eine der Optionen verkauft, baut oder nach ihr beurteilt wird, gehört hier genannt.</translation>
    </message>
    <message>
        <source>What those who took part state</source>
        <translation>Was die Beteiligten erklären</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement, who said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trials: every uncertain figure is drawn from its distribution, the same draw for all options that share it, so that differences are as certain as they really are.</source>
        <translation>Durchläufe: Jeder unsichere Wert wird aus seiner Verteilung gezogen, derselbe Zug für alle Optionen, die ihn teilen, damit Unterschiede so sicher sind, wie sie wirklich sind.</translation>
    </message>
    <message>
        <source>Figures are drawn independently of each other; no correlations are stated.</source>
        <translation>Werte werden unabhängig voneinander gezogen; keine Korrelationen sind angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of figures are drawn with the stated rank correlation.</source>
        <translation>
            <numerusform>%Ln Paar von Werten wird mit der angegebenen Rangkorrelation gezogen.</numerusform>
            <numerusform>%Ln Paare von Werten werden mit der angegebenen Rangkorrelation gezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low, likely and high are the 10th, 50th and 90th percentile; the curve through them is a metalog (Keelin), which needs no assumption about the shape.</source>
        <translation>Niedrig, wahrscheinlich und hoch sind das 10., 50. und 90. Perzentil; die Kurve hindurch ist ein Metalog (Keelin), der keine Annahme über die Form braucht.</translation>
    </message>
    <message>
        <source>Worth of knowing: mean over the trials of the best option&apos;s money once the figure is known, less the money of the best option now; by regression over the same trials.</source>
        <translation>Wert des Wissens: Mittel über die Durchläufe des Geldes der besten Option, sobald der Wert bekannt ist, abzüglich des Geldes der jetzt besten Option; durch Regression über dieselben Durchläufe.</translation>
    </message>
    <message>
        <source>Worth of a trial: the same, with what a test of so many items would show.</source>
        <translation>Wert eines Versuchs: dasselbe mit dem, was ein Test mit so vielen Vorgängen zeigen würde.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Items in month m</source>
        <translation>Vorgänge im Monat m</translation>
    </message>
    <message>
        <source>Rate of a month</source>
        <translation>Satz eines Monats</translation>
    </message>
    <message>
        <source>Cost of a model call</source>
        <translation>Kosten eines Modellaufrufs</translation>
    </message>
    <message>
        <source>Cost of a right answer with repair</source>
        <translation>Kosten einer richtigen Antwort mit Nacharbeit</translation>
    </message>
    <message>
        <source>Learning from n examples</source>
        <translation>Lernen aus n Beispielen</translation>
    </message>
    <message>
        <source>Interval of a measured share</source>
        <translation>Intervall eines gemessenen Anteils</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Gewichteter Wert</translation>
    </message>
    <message>
        <source>Worth of knowing everything</source>
        <translation>Wert, alles zu wissen</translation>
    </message>
    <message>
        <source>Worth of knowing x</source>
        <translation>Wert, x zu wissen</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>Going on as today is not among the options, so nothing here says whether any change is worth it.</source>
        <translation>„Weiter wie heute“ ist nicht unter den Optionen, darum sagt hier nichts, ob sich eine Änderung lohnt.</translation>
    </message>
    <message>
        <source>The trial to make</source>
        <translation>Der nötige Versuch</translation>
    </message>
    <message>
        <source>No trial is worth more than it costs: what it could show would too rarely change the choice.</source>
        <translation>Kein Versuch ist mehr wert, als er kostet: Was er zeigen könnte, würde die Wahl zu selten ändern.</translation>
    </message>
    <message>
        <source>Smallest fall that shows</source>
        <translation>Kleinster erkennbarer Abfall</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonutzen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>A trial of %1, by size</source>
        <translation>Ein Versuch mit %1, nach Größe</translation>
    </message>
    <message>
        <source>What should stand before the decision</source>
        <translation>Was vor der Entscheidung stehen sollte</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>Schon da: %1.</translation>
    </message>
    <message>
        <source>Way of drawing</source>
        <translation>Art des Ziehens</translation>
    </message>
    <message>
        <source>independent random draws</source>
        <translation>unabhängige Zufallszüge</translation>
    </message>
    <message>
        <source>scrambled Sobol&apos; sequence, evenly spread draws</source>
        <translation>verwürfelte Sobol-Folge, gleichmäßig verteilte Züge</translation>
    </message>
    <message>
        <source>Digest of the document as it is saved (SHA-256):</source>
        <translation>Prüfsumme des gespeicherten Dokuments (SHA-256):</translation>
    </message>
    <message>
        <source>This command gives the same figures:</source>
        <translation>Dieser Befehl ergibt dieselben Zahlen:</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>Was kommen kann</translation>
    </message>
    <message>
        <source>If things come otherwise</source>
        <translation>Wenn es anders kommt</translation>
    </message>
    <message>
        <source>Claims, recomputed</source>
        <translation>Behauptungen, nachgerechnet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>kein Tag bekannt</translation>
    </message>
    <message>
        <source>worked out from typical figures</source>
        <translation>aus typischen Werten errechnet</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Beginning with one option and moving on</source>
        <translation>Mit einer Option beginnen und weitergehen</translation>
    </message>
    <message>
        <source>Who works on it, and when</source>
        <translation>Wer daran arbeitet, und wann</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>section, where it begins</comment>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Self-audit</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>The requirements of published guides, in our own words, and how this report stands to them: %1 met, %2 in part, %3 not met, %4 asked of people, %5 do not apply.</source>
        <translation>Die Anforderungen veröffentlichter Leitfäden in eigenen Worten, und wie dieser Bericht zu ihnen steht: %1 erfüllt, %2 teilweise, %3 nicht erfüllt, %4 von Menschen erfragt, %5 treffen nicht zu.</translation>
    </message>
    <message>
        <source>An asterisk marks requirements whose wording was not read in the source.</source>
        <translation>Ein Stern bezeichnet Anforderungen, deren Wortlaut nicht in der Quelle gelesen wurde.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>No decision is recorded yet.</source>
        <translation>Noch keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>Chosen: %1, by %2.</source>
        <translation>Gewählt: %1, von %2.</translation>
    </message>
    <message>
        <source>Chosen: %1, by %2 on %3.</source>
        <translation>Gewählt: %1, von %2 am %3.</translation>
    </message>
    <message>
        <source>The figures recommend another option: %1.</source>
        <translation>Die Zahlen empfehlen eine andere Option: %1.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>Am %1 erneut anzusehen.</translation>
    </message>
    <message>
        <source>Who checked the figures</source>
        <translation>Wer die Zahlen geprüft hat</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Which of the options should do the task? The document does not say more.</source>
        <translation>Welche der Optionen soll die Aufgabe erledigen? Mehr sagt das Dokument nicht.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>Was als Nächstes zu messen ist</translation>
    </message>
    <message>
        <source>The requirements</source>
        <translation>Die Anforderungen</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Bedauern</translation>
    </message>
    <message>
        <source>Net present value over the trials</source>
        <translation>Kapitalwert über die Durchläufe</translation>
    </message>
    <message>
        <source>Least cost over the trials: present value</source>
        <translation>Geringste Kosten über die Durchläufe: Barwert</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P25</source>
        <translation>P25</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Reserve for P80</source>
        <translation>Rücklage für P80</translation>
    </message>
    <message>
        <source>Cost in all, and what to set aside</source>
        <translation>Kosten insgesamt, und was zurückzulegen ist</translation>
    </message>
    <message>
        <source>Cost in all over the trials</source>
        <translation>Kosten insgesamt über die Durchläufe</translation>
    </message>
    <message>
        <source>How often each option is the best</source>
        <translation>Wie oft jede Option die beste ist</translation>
    </message>
    <message>
        <source>What moves the answer</source>
        <translation>Was die Antwort bewegt</translation>
    </message>
    <message>
        <source>Each figure alone at its P10 and its P90, the others at their medians: what becomes of the net present value of %1.</source>
        <translation>Jeder Wert allein bei P10 und P90, die anderen bei ihren Medianen: was aus dem Kapitalwert von %1 wird.</translation>
    </message>
    <message>
        <source>Each figure alone at its P10 and its P90, the others at their medians: what becomes of the lead of %1 over %2. Below zero the two change places.</source>
        <translation>Jeder Wert allein bei P10 und P90, die anderen bei ihren Medianen: was aus dem Vorsprung von %1 vor %2 wird. Unter null tauschen die beiden den Platz.</translation>
    </message>
    <message>
        <source>A bar for each figure from its low to its high end, the widest on top.</source>
        <translation>Ein Balken je Wert vom unteren zum oberen Ende, der breiteste oben.</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>Lead at P10</source>
        <translation>Vorsprung bei P10</translation>
    </message>
    <message>
        <source>Lead at P90</source>
        <translation>Vorsprung bei P90</translation>
    </message>
    <message>
        <source>Where the range comes from</source>
        <translation>Woher die Spanne kommt</translation>
    </message>
    <message>
        <source>%1 of what decides rests on figures that are our assumption.</source>
        <translation>%1 dessen, was entscheidet, beruht auf Werten, die unsere Annahme sind.</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Best beyond it</source>
        <translation>Beste dahinter</translation>
    </message>
    <message>
        <source>Where the answer turns</source>
        <translation>Wo die Antwort kippt</translation>
    </message>
    <message>
        <source>What it is worth to know more</source>
        <translation>Was es wert ist, mehr zu wissen</translation>
    </message>
    <message>
        <source>Worth knowing exactly</source>
        <translation>Genau zu wissen ist wert</translation>
    </message>
    <message>
        <source>Error of the estimate</source>
        <translation>Fehler der Schätzung</translation>
    </message>
    <message>
        <source>Knowing any of the figures exactly would hardly change the choice.</source>
        <translation>Irgendeinen der Werte genau zu kennen, würde die Wahl kaum ändern.</translation>
    </message>
    <message>
        <source>A bar for each figure: what knowing it exactly before deciding would be worth.</source>
        <translation>Ein Balken je Wert: was es wert wäre, ihn vor der Entscheidung genau zu kennen.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>Wie sicher die Zahlen sind</translation>
    </message>
    <message>
        <source>Only the central case was evaluated, so nothing is said here about ranges and chances.</source>
        <translation>Nur der mittlere Fall wurde ausgewertet, darum steht hier nichts über Spannen und Chancen.</translation>
    </message>
    <message>
        <source>The process around the task</source>
        <translation>Der Ablauf um die Aufgabe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was er verlangt</translation>
    </message>
    <message>
        <source>Who should do it</source>
        <translation>Wer ihn tun sollte</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer ihn tut</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the choice is another than the proposal</source>
        <translation>Wo anders gewählt ist als vorgeschlagen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two numbers of options</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of options, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of an option, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, numbers of the options that share it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The numbers behind a figure say for which options it counts: %1.</source>
        <translation>Die Nummern hinter einem Wert sagen, für welche Optionen er gilt: %1.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>A line for each option by month; the table gives the sums at the end of the years.</source>
        <translation>Eine Linie je Option über die Monate; die Tabelle gibt die Summen am Ende der Jahre.</translation>
    </message>
    <message>
        <source>Costs and return of each option</source>
        <translation>Kosten und Ertrag jeder Option</translation>
    </message>
    <message>
        <source>What each criterion adds</source>
        <translation>Was jedes Kriterium beiträgt</translation>
    </message>
    <message>
        <source>Weight times value, between 0 and 1; below, the five best options.</source>
        <translation>Gewicht mal Wert, zwischen 0 und 1; darunter die fünf besten Optionen.</translation>
    </message>
    <message>
        <source>Weight times value, between 0 and 1.</source>
        <translation>Gewicht mal Wert, zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A bar for each option, divided into what each criterion adds.</source>
        <translation>Ein Balken je Option, geteilt nach dem Beitrag jedes Kriteriums.</translation>
    </message>
    <message>
        <source>A bar for each option, divided into the places that it takes over the trials.</source>
        <translation>Ein Balken je Option, geteilt nach den Plätzen, die sie in den Durchläufen belegt.</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>Protokoll der Workshops</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what happens then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The next days that matter</source>
        <translation>Die nächsten Tage, auf die es ankommt</translation>
    </message>
    <message>
        <source>The figures of this picture stand under “The options”.</source>
        <translation>Die Zahlen dieses Bildes stehen unter „Die Optionen“.</translation>
    </message>
    <message>
        <source>Each option by its cost a month and its share of right answers.</source>
        <translation>Jede Option nach Kosten im Monat und Anteil richtiger Antworten.</translation>
    </message>
    <message>
        <source>A curve for each option: the chance that it is worth at least so much.</source>
        <translation>Eine Kurve je Option: die Wahrscheinlichkeit, dass sie mindestens so viel wert ist.</translation>
    </message>
    <message>
        <source>A curve for each option: the chance that it costs no more than so much.</source>
        <translation>Eine Kurve je Option: die Wahrscheinlichkeit, dass sie nicht mehr als so viel kostet.</translation>
    </message>
    <message>
        <source>Estimate: every figure at its median. Kept in: share of trials that cost no more than the estimate. Reserve for P80: what to add so that four trials in five cost no more.</source>
        <translation>Schätzung: jeder Wert bei seinem Median. Eingehalten: Anteil der Durchläufe, die nicht mehr kosten als die Schätzung. Rücklage für P80: was hinzukommen muss, damit vier von fünf Durchläufen nicht mehr kosten.</translation>
    </message>
    <message>
        <source>A bar for each option: the share of trials in which it is the best.</source>
        <translation>Ein Balken je Option: der Anteil der Durchläufe, in denen sie die beste ist.</translation>
    </message>
    <message>
        <source>Group of figures</source>
        <translation>Gruppe von Werten</translation>
    </message>
    <message>
        <source>Known together</source>
        <translation>Zusammen bekannt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>It is not recorded who took part.</source>
        <translation>Es ist nicht festgehalten, wer teilnahm.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Votes: in favour %1, against %2, abstained %3.</source>
        <translation>Stimmen: dafür %1, dagegen %2, enthalten %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a topic, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Topic without a title</source>
        <translation>Thema ohne Titel</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Nichts wurde vereinbart.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>Every figure that the result rests on. The range goes from the 10th to the 90th percentile. %1 of all %2 figures are our assumption (one that options share counts once).</source>
        <translation>Jede Zahl, auf der das Ergebnis beruht. Die Spanne reicht vom 10. bis zum 90. Perzentil. %1 von allen %2 Zahlen sind unsere Annahme (eine, die Optionen teilen, zählt einmal).</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median.</translation>
    </message>
    <message>
        <source>Central case: every input at its median. The mean over the trials, by which the summary tells what an option brings, is another figure where ranges reach further to one side.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median. Das Mittel der Durchläufe, nach dem die Zusammenfassung sagt, was eine Option bringt, ist eine andere Zahl, wo Spannen nach einer Seite weiter reichen.</translation>
    </message>
    <message>
        <source>Central case: every input at its median. A dash: the two are even at no volume, or in no month of the time frame.</source>
        <translation>Mittlerer Fall: jede Eingabe auf ihrem Median. Ein Strich: Die beiden sind bei keiner Menge oder in keinem Monat des Zeitraums gleichauf.</translation>
    </message>
    <message>
        <source>Central case: every figure at its median. Over %1, %2 in the first. Cost a month: what recurs, for each month in use. Cost an item: all that is paid over that time, start and errors included, for each item. Unbeaten: no other option is both cheaper a month and more often right. The recommended option is bold.</source>
        <translation>Mittlerer Fall: jeder Wert bei seinem Median. Über %1, %2 im ersten. Kosten im Monat: was wiederkehrt, je Monat in Betrieb. Kosten je Vorgang: alles, was in dieser Zeit bezahlt wird, mit Start und Fehlern, je Vorgang. Ungeschlagen: Keine andere Option ist zugleich günstiger im Monat und öfter richtig. Die empfohlene Option ist fett.</translation>
    </message>
    <message>
        <source>No trial can be shown to be worth more than it costs: no net benefit is above zero by more than two of its standard errors.</source>
        <translation>Von keinem Versuch lässt sich zeigen, dass er mehr wert ist, als er kostet: Kein Nettonutzen liegt um mehr als zwei seiner Standardfehler über null.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Worth: what the trial adds on average by leading to a better choice. Smallest fall: against the expected share of right answers, with as many items on either side, found in four of five such trials at 5% error. ±: standard error of worth and net benefit. Waiting is counted as free.</source>
        <translation>Wert: was der Versuch im Mittel durch eine bessere Wahl bringt. Kleinster Abfall: gegenüber dem erwarteten Anteil richtiger Antworten, mit ebenso vielen Vorgängen auf jeder Seite, gefunden in vier von fünf solchen Versuchen bei 5 % Irrtum. ±: Standardfehler von Wert und Nettonutzen. Warten zählt als kostenlos.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to make another option the best.</source>
        <translation>Von keinem einzelnen Wert innerhalb seiner Spanne lässt sich zeigen, dass er eine andere Option zur besten macht.</translation>
    </message>
    <message>
        <source>The figures of this picture stand under “Cost against accuracy”, from page %1 on.</source>
        <translation>Die Zahlen zu diesem Bild stehen unter „Kosten gegen Genauigkeit“, ab Seite %1.</translation>
    </message>
    <message>
        <source>Up is more often right, left is cheaper.</source>
        <translation>Oben ist öfter richtig, links ist günstiger.</translation>
    </message>
    <message>
        <source>Regions hold %1 and %2 of the recommended option&apos;s trials, %1 of another&apos;s.</source>
        <translation>Flächen enthalten %1 und %2 der Durchläufe der empfohlenen Option, %1 bei den anderen.</translation>
    </message>
    <message>
        <source>Regions hold %1 and %2 of an option&apos;s trials.</source>
        <translation>Flächen enthalten %1 und %2 der Durchläufe einer Option.</translation>
    </message>
    <message>
        <source>Dashed: options that no other beats on both.</source>
        <translation>Gestrichelt: Optionen, die keine andere in beidem schlägt.</translation>
    </message>
    <message>
        <source>Grey band: from there on the recommended option pays.</source>
        <translation>Graues Band: Ab hier lohnt sich die empfohlene Option.</translation>
    </message>
    <message>
        <source>Hatched areas break a hard condition.</source>
        <translation>Schraffierte Flächen verletzen eine feste Bedingung.</translation>
    </message>
    <message>
        <source>No single figure can be shown to make another option the best, whatever it is: no such turn is larger than the noise of the trials.</source>
        <translation>Von keinem einzelnen Wert lässt sich zeigen, dass er eine andere Option zur besten macht, wie auch immer er ausfällt: Kein solcher Umschlag ist größer als das Rauschen der Durchläufe.</translation>
    </message>
    <message>
        <source>%1, may be nothing</source>
        <comment>a worth</comment>
        <translation>%1, vielleicht nichts</translation>
    </message>
    <message>
        <source>May be nothing: within two standard errors of zero. What is below one is left out.</source>
        <translation>Vielleicht nichts: innerhalb von zwei Standardfehlern von null. Was unter einem liegt, ist weggelassen.</translation>
    </message>
    <message>
        <source>The assessments of these steps are files of their own, which this report does not open; their figures are not in the sums: %1.</source>
        <translation>Die Bewertungen dieser Schritte sind eigene Dateien, die dieser Bericht nicht öffnet; ihre Zahlen stehen nicht in den Summen: %1.</translation>
    </message>
    <message>
        <source>P10: one trial in ten is lower; P90: one in ten is higher. Loss: share of trials below zero. Best: share of trials in which no other permitted option is better. Regret: what choosing it costs on average against knowing beforehand. ±: standard error of the mean.</source>
        <translation>P10: einer von zehn Durchläufen liegt darunter; P90: einer von zehn darüber. Verlust: Anteil der Durchläufe unter null. Beste: Anteil der Durchläufe, in denen keine andere zulässige Option besser ist. Bedauern: was ihre Wahl im Mittel gegenüber Vorwissen kostet. ±: Standardfehler des Mittelwerts.</translation>
    </message>
    <message>
        <source>On average over all other uncertain figures, which the picture above holds at their medians; so the two may differ. A turn is told only where the lead is larger than its noise on both sides. The more figures and options are compared, the larger it has to be: at most one search in twenty tells a turn where there is none.</source>
        <translation>Im Mittel über alle anderen unsicheren Werte, die das Bild darüber auf ihren Medianen hält; darum können beide voneinander abweichen. Genannt ist ein Umschlag nur, wo der Vorsprung auf beiden Seiten größer ist als sein Rauschen. Je mehr Werte und Optionen verglichen werden, desto größer muss er sein: Höchstens eine Suche von zwanzig nennt einen Umschlag, wo keiner ist.</translation>
    </message>
    <message>
        <source>No option has been measured on items of this task. All shares of right answers come from published results for tasks of its kind and from what the register of assumptions adds to them; it says which figures are our assumption.</source>
        <translation>Keine Option wurde an Vorgängen dieser Aufgabe gemessen. Alle Anteile richtiger Antworten stammen aus veröffentlichten Ergebnissen für Aufgaben dieser Art und aus dem, was das Verzeichnis der Annahmen hinzufügt; dort steht, welche Zahlen unsere Annahme sind.</translation>
    </message>
    <message numerus="yes">
        <source>No option has a recorded test on items of this task. The document itself states the share of right answers of %n option(s); the register of assumptions says on what grounds. The other shares come from published results for tasks of its kind and from what the register adds to them.</source>
        <translation>
            <numerusform>Für keine Option ist ein Test an Vorgängen dieser Aufgabe festgehalten. Den Anteil richtiger Antworten von %n Option gibt das Dokument selbst an; worauf er beruht, sagt das Verzeichnis der Annahmen. Die übrigen Anteile stammen aus veröffentlichten Ergebnissen für Aufgaben dieser Art und aus dem, was das Verzeichnis hinzufügt.</numerusform>
            <numerusform>Für keine Option ist ein Test an Vorgängen dieser Aufgabe festgehalten. Die Anteile richtiger Antworten von %n Optionen gibt das Dokument selbst an; worauf sie beruhen, sagt das Verzeichnis der Annahmen. Die übrigen Anteile stammen aus veröffentlichten Ergebnissen für Aufgaben dieser Art und aus dem, was das Verzeichnis hinzufügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected before a test: from published results and the register&apos;s assumptions, or as the document states it for that option. P10 to P90: of the share over the months, over the trials. Pays from: the share of right answers below which the option loses against going on as today.</source>
        <translation>Vor einem Test erwartet: nach veröffentlichten Ergebnissen und den Annahmen des Verzeichnisses, oder wie das Dokument es für diese Option angibt. P10 bis P90: des Anteils über die Monate, über die Durchläufe. Lohnt sich ab: der Anteil richtiger Antworten, unter dem die Option gegen „weiter wie heute“ verliert.</translation>
    </message>
    <message>
        <source>No share is larger than two of its standard errors: the order of the ranks is not sure.</source>
        <translation>Kein Anteil ist größer als zwei seiner Standardfehler: Die Reihenfolge der Ränge ist nicht sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are larger than two of their standard errors; the order of the other ranks is not sure.</source>
        <translation>
            <numerusform>%Ln Anteil ist größer als zwei seiner Standardfehler; die Reihenfolge der übrigen Ränge ist nicht sicher.</numerusform>
            <numerusform>%Ln Anteile sind größer als zwei ihrer Standardfehler; die Reihenfolge der übrigen Ränge ist nicht sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>published where another row of evidence was</comment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Findings and the names of publications stand in English, as they were published; so do sources in the register.</source>
        <translation>Befunde und die Namen der Veröffentlichungen stehen auf Englisch da, wie sie veröffentlicht wurden; ebenso Quellen im Verzeichnis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the requirements met are met in sections that this report leaves out; the full report shows them.</source>
        <translation>
            <numerusform>%Ln der erfüllten Anforderungen ist in einem Abschnitt erfüllt, den dieser Bericht weglässt; der vollständige Bericht zeigt ihn.</numerusform>
            <numerusform>%Ln der erfüllten Anforderungen sind in Abschnitten erfüllt, die dieser Bericht weglässt; der vollständige Bericht zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has it; this report leaves the section out.</source>
        <translation>Das Dokument enthält es; dieser Bericht lässt den Abschnitt weg.</translation>
    </message>
    <message>
        <source>Amounts on one thing: central case, all months added up, not discounted.</source>
        <translation>Beträge zu einer Sache: mittlerer Fall, alle Monate zusammengezählt, nicht abgezinst.</translation>
    </message>
    <message>
        <source>Between P1 and P99</source>
        <translation>Zwischen P1 und P99</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportAttachments</name>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Diese PDF-Datei ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The assessment in this PDF is larger than 32 MiB and is not opened.</source>
        <translation>Die Bewertung in dieser PDF-Datei ist größer als 32 MiB und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>Diese Datei ist keine PDF-Datei.</translation>
    </message>
    <message>
        <source>This PDF carries no assessment. Reports that Tunepoint writes do; a copy that was printed or saved by another program may have lost it.</source>
        <translation>Diese PDF-Datei enthält keine Bewertung. Berichte, die Tunepoint schreibt, enthalten eine; eine Kopie, die ein anderes Programm gedruckt oder gespeichert hat, kann sie verloren haben.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save a copy without one, then open that.</source>
        <translation>Diese PDF-Datei ist durch ein Kennwort geschützt. Bitte eine Kopie ohne Kennwort speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>The assessment in this PDF has errors.</source>
        <translation>Die Bewertung in dieser PDF-Datei enthält Fehler.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportFormats</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Workbook of all tables</source>
        <translation>Arbeitsmappe aller Tabellen</translation>
    </message>
    <message>
        <source>Folder of all tables as comma-separated values</source>
        <translation>Ordner aller Tabellen als CSV</translation>
    </message>
    <message>
        <source>Tables and figures for other programs</source>
        <translation>Tabellen und Zahlen für andere Programme</translation>
    </message>
    <message>
        <source>The folder could not be made: %1</source>
        <translation>Der Ordner konnte nicht angelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportOutput</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Waiting for the final figures …</source>
        <translation>Die endgültigen Zahlen kommen noch …</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Printing the report …</source>
        <translation>Der Bericht wird gedruckt …</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF instead.</source>
        <translation>Der Drucker nahm den Bericht nicht an. Er lässt sich stattdessen als PDF speichern.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>The report can be saved as a PDF and printed elsewhere.</source>
        <translation>Der Bericht kann als PDF gespeichert und anderswo gedruckt werden.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Laying out the report …</source>
        <translation>Der Bericht wird gesetzt …</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Der Bericht wurde nicht gedruckt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportPage</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>As wide as the window allows (Ctrl+0)</source>
        <translation>So breit, wie das Fenster erlaubt (Strg+0)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;als</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Own selection</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Choose the kind of report</source>
        <translation>Art des Berichts wählen</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Earlier in the report (Alt+Up)</source>
        <translation>Weiter vorn im Bericht (Alt+Hinauf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Later in the report (Alt+Down)</source>
        <translation>Weiter hinten im Bericht (Alt+Hinunter)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Change the report&apos;s status</source>
        <translation>Stand des Berichts ändern</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a picture as logo</source>
        <translation>Ein Bild als Logo wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Missing before you print</source>
        <translation>Fehlt noch vor dem Druck</translation>
    </message>
    <message>
        <source>Stated by people</source>
        <translation>Von Menschen erklärt</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Nothing is missing: ready to print</source>
        <translation>Nichts fehlt: bereit zum Druck</translation>
    </message>
    <message numerus="yes">
        <source>Missing before you print: %n</source>
        <translation>
            <numerusform>Fehlt noch vor dem Druck: %Ln</numerusform>
            <numerusform>Fehlt noch vor dem Druck: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The document has errors, so there is nothing to report yet.</source>
        <translation>Das Dokument hat Fehler, daher gibt es noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>Die Zahlen werden gerade berechnet.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, so they will be missing: %1</source>
        <translation>Keine Schrift auf diesem Rechner hat diese Zeichen, darum werden sie fehlen: %1</translation>
    </message>
    <message>
        <source>Choose the sections of the report</source>
        <translation>Abschnitte des Berichts wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Edit a statement</source>
        <translation>Erklärung bearbeiten</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>Erklärung entfernen</translation>
    </message>
    <message>
        <source>Choose the paper of the report</source>
        <translation>Papier des Berichts wählen</translation>
    </message>
    <message>
        <source>Choose the language of the report</source>
        <translation>Sprache des Berichts wählen</translation>
    </message>
    <message>
        <source>Workshops …</source>
        <translation>Workshops …</translation>
    </message>
    <message>
        <source>Who met, what was spoken of, and how the votes went</source>
        <translation>Wer sich traf, worum es ging und wie abgestimmt wurde</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RiskFigures</name>
    <message>
        <source>Add a figure that it changes</source>
        <translation>Zahl hinzufügen, die es ändert</translation>
    </message>
    <message>
        <source>is multiplied by</source>
        <translation>wird malgenommen mit</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a figure, its value</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>What happens to %1</source>
        <translation>Was mit %1 geschieht</translation>
    </message>
    <message>
        <source>Number for %1</source>
        <translation>Zahl für %1</translation>
    </message>
    <message>
        <source>Leave %1 alone</source>
        <translation>%1 unverändert lassen</translation>
    </message>
    <message>
        <source>Add a figure that it changes …</source>
        <translation>Zahl hinzufügen, die es ändert …</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Rooms</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ScoresEditor</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>How each option does</source>
        <translation>Wie jede Option abschneidet</translation>
    </message>
    <message>
        <source>Scores of your own stand in bold. The others are figures of the model, or what the catalogue assumes of this kind of option. Choose a cell to change it.</source>
        <translation>Eigene Wertungen stehen fett. Die anderen sind Zahlen des Modells oder das, was der Katalog für diese Art Option annimmt. Eine Zelle wählen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>How each option does on each criterion</source>
        <translation>Wie jede Option bei jedem Kriterium abschneidet</translation>
    </message>
    <message>
        <source>Your own score.</source>
        <translation>Eigene Wertung.</translation>
    </message>
    <message>
        <source>Your own score, from: %1</source>
        <translation>Eigene Wertung, aus: %1</translation>
    </message>
    <message>
        <source>The catalogue assumes this of the kind of option: %1</source>
        <translation>Das nimmt der Katalog für diese Art Option an: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nobody has said so yet.</source>
        <translation>Das hat noch niemand gesagt.</translation>
    </message>
    <message>
        <source>A figure of the model: %1</source>
        <translation>Eine Zahl des Modells: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an option on a criterion</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell es sagt</translation>
    </message>
    <message>
        <source>no score of our own</source>
        <translation>keine eigene Wertung</translation>
    </message>
    <message>
        <source>Change a score</source>
        <translation>Wertung ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ScreenPrint</name>
    <message>
        <source>Assessment without a title</source>
        <translation>Bewertung ohne Titel</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Where it is edited</source>
        <translation>Wo sie bearbeitet wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The document has errors, so there is no answer.</source>
        <translation>Das Dokument hat Fehler, daher gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>Figures are being tried out: this is not what the document says.</source>
        <translation>Zahlen werden gerade ausprobiert: Das ist nicht, was im Dokument steht.</translation>
    </message>
    <message>
        <source>Save this screen</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The screen could not be drawn.</source>
        <translation>Die Ansicht ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of the document, room</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>The screen can be saved as a PDF and printed elsewhere.</source>
        <translation>Die Ansicht lässt sich als PDF speichern und anderswo drucken.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>The printer did not take the screen. Save it as a PDF instead.</source>
        <translation>Der Drucker hat die Ansicht nicht angenommen. Stattdessen als PDF speichern.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sections</name>
    <message>
        <source>%1: %2</source>
        <comment>a room and a section of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sentences</name>
    <message>
        <source>%1 costs least: %2 in all.</source>
        <translation>%1 kostet am wenigsten: insgesamt %2.</translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money.</source>
        <translation>%1 bringt am meisten: %2 mehr als „weiter wie heute“, in heutigem Geld.</translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money; %3 would bring %4.</source>
        <translation>%1 bringt am meisten: %2 mehr als „weiter wie heute“, in heutigem Geld; %3 brächte %4.</translation>
    </message>
    <message>
        <source>%1 pays for itself from the start.</source>
        <translation>%1 zahlt sich von Beginn an aus.</translation>
    </message>
    <message>
        <source>With %1 the money is back in less than a month.</source>
        <translation>Mit %1 ist das Geld in weniger als einem Monat zurück.</translation>
    </message>
    <message>
        <source>With %1 the money is back after %2.</source>
        <translation>Mit %1 dauert es %2, bis das Geld zurück ist.</translation>
    </message>
    <message>
        <source>With %1 the money does not come back within the months looked ahead.</source>
        <translation>Mit %1 kommt das Geld innerhalb der betrachteten Monate nicht zurück.</translation>
    </message>
    <message>
        <source>From %1 on, %2 would come out ahead of %3; there are %4 now.</source>
        <translation>Ab %1 läge %2 vor %3; jetzt sind es %4.</translation>
    </message>
    <message>
        <source>Below %1, %2 would come out ahead of %3; there are %4 now.</source>
        <translation>Untergrenze: %1. Darunter läge %2 vor %3; jetzt sind es %4.</translation>
    </message>
    <message>
        <source>%1 is right more often: %2, against %3 for %4.</source>
        <translation>%1 ist häufiger richtig: %2, gegenüber %3 bei %4.</translation>
    </message>
    <message>
        <source>%1 is right less often: %2, against %3 for %4.</source>
        <translation>%1 ist seltener richtig: %2, gegenüber %3 bei %4.</translation>
    </message>
    <message>
        <source>%1 is out. %2</source>
        <translation>%1 scheidet aus. %2</translation>
    </message>
    <message>
        <source>%1 is out: it does not meet a hard condition.</source>
        <translation>%1 scheidet aus: Eine harte Bedingung ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Nothing pays: the best of the changes, %1, would cost %2 more than going on as today.</source>
        <translation>Nichts lohnt sich: Die beste Änderung, %1, würde %2 mehr kosten als „weiter wie heute“.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets every hard condition.</source>
        <translation>%1 ist die einzige Option, die jede harte Bedingung erfüllt.</translation>
    </message>
    <message>
        <source>No option meets every hard condition. Relax one, or add an option.</source>
        <translation>Keine Option erfüllt jede harte Bedingung. Eine lockern oder eine Option hinzufügen.</translation>
    </message>
    <message>
        <source>There are no options yet. Add one from the catalogue.</source>
        <translation>Es gibt noch keine Optionen. Eine aus dem Katalog hinzufügen.</translation>
    </message>
    <message>
        <source>%1 and %2 come out the same.</source>
        <translation>%1 und %2 kommen auf dasselbe hinaus.</translation>
    </message>
    <message>
        <source>One entry must be put right before there is an answer.</source>
        <translation>Ein Eintrag muss berichtigt werden, bevor es eine Antwort gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries must be put right before there is an answer.</source>
        <translation>
            <numerusform>%1 Eintrag muss berichtigt werden, bevor es eine Antwort gibt.</numerusform>
            <numerusform>%1 Einträge müssen berichtigt werden, bevor es eine Antwort gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>several: %1 a year</source>
        <translation>mehrere: %1 im Jahr</translation>
    </message>
    <message>
        <source>; %1 from %2 on</source>
        <comment>option that takes over, volume</comment>
        <translation>; %1 ab %2</translation>
    </message>
    <message>
        <source>Go on as today%1: no change pays for itself.</source>
        <translation>Weiter wie heute%1: Keine Änderung zahlt sich aus.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back after %4.</source>
        <translation>%1 wählen%2: spart %3 im Monat, und es dauert %4, bis das Geld zurück ist.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back in less than a month.</source>
        <translation>%1 wählen%2: spart %3 im Monat, und das Geld ist in weniger als einem Monat zurück.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month.</source>
        <translation>%1 wählen%2: spart %3 im Monat.</translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month, with %4 right.</source>
        <translation>%1 wählen%2: kostet am wenigsten, %3 im Monat, bei %4 richtigen Antworten.</translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month.</source>
        <translation>%1 wählen%2: kostet am wenigsten, %3 im Monat.</translation>
    </message>
    <message>
        <source>No clear winner: the best options are too close to tell apart.</source>
        <translation>Kein klarer Sieger: Die besten Optionen liegen zu nah beieinander.</translation>
    </message>
    <message>
        <source>No clear winner: %1 and %2 are too close to tell apart.</source>
        <translation>Kein klarer Sieger: %1 und %2 liegen zu nah beieinander.</translation>
    </message>
    <message>
        <source>Measure first: a small trial is worth more than it costs.</source>
        <translation>Erst messen: Ein kleiner Versuch ist mehr wert, als er kostet.</translation>
    </message>
    <message>
        <source>Go on as today: no option pays for itself.</source>
        <translation>Weiter wie heute: Keine Option zahlt sich aus.</translation>
    </message>
    <message>
        <source>Add an option to see an answer.</source>
        <translation>Eine Option hinzufügen, um eine Antwort zu sehen.</translation>
    </message>
    <message>
        <source>%1 meets the criteria best: %2 of 1, against %3 for %4.</source>
        <translation>%1 erfüllt die Kriterien am besten: %2 von 1, gegenüber %3 für %4.</translation>
    </message>
    <message>
        <source>%1 brings in %3 more than %2 over all months.</source>
        <translation>%1 bringt über alle Monate %3 mehr ein als %2.</translation>
    </message>
    <message>
        <source>%1 saves %3 against %2 on this: %4.</source>
        <translation>%1 spart gegenüber %2 hierbei %3: %4.</translation>
    </message>
    <message>
        <source>Against it: %1 brings in %3 less than %2 over all months.</source>
        <translation>Dagegen spricht: %1 bringt über alle Monate %3 weniger ein als %2.</translation>
    </message>
    <message>
        <source>Against it: %1 costs %3 more than %2 on this: %4.</source>
        <translation>Dagegen spricht: %1 kostet hierbei %3 mehr als %2: %4.</translation>
    </message>
    <message>
        <source>A language model earns its place: %1 is worth %3 more than %2, the best way without one.</source>
        <translation>Ein Sprachmodell verdient seinen Platz: %1 ist %3 mehr wert als %2, der beste Weg ohne.</translation>
    </message>
    <message>
        <source>No language model is needed: %1 is worth %3 more than %2, the best way with one.</source>
        <translation>Ein Sprachmodell ist nicht nötig: %1 ist %3 mehr wert als %2, der beste Weg mit einem.</translation>
    </message>
    <message>
        <source>Measure first: try %1 on %2. It is worth more than it costs.</source>
        <translation>Erst messen: %1 erproben (Umfang: %2). Das ist mehr wert, als es kostet.</translation>
    </message>
    <message>
        <source>Measure first: try %1 on %2. Until then %3 leads, the best in %4 of the cases.</source>
        <translation>Erst messen: %1 erproben (Umfang: %2). Bis dahin führt %3, in %4 der Fälle die beste.</translation>
    </message>
    <message>
        <source>No clear winner: %1 leads %2, but is the best in only %3 of the cases.</source>
        <translation>Kein klarer Sieger: %1 führt vor %2, ist aber nur in %3 der Fälle die beste.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>%1 wählen.</translation>
    </message>
    <message>
        <source>Choose %1: it is the best in %2 of the cases.</source>
        <translation>%1 wählen: in %2 der Fälle das Beste.</translation>
    </message>
    <message>
        <source>Measure first: a small trial is worth more than it costs. Until then %1 leads, the best in %2 of the cases.</source>
        <translation>Erst messen: Ein kleiner Versuch ist mehr wert, als er kostet. Bis dahin führt %1, das Beste in %2 der Fälle.</translation>
    </message>
    <message>
        <source>%1 leaves most: %2 over all costs, in today&apos;s money, against %3 for %4.</source>
        <translation>%1 lässt am meisten übrig: %2 über alle Kosten hinaus, in heutigem Geld, gegenüber %3 für %4.</translation>
    </message>
    <message>
        <source>%1 and %2 cost about the same: %3 in all, in today&apos;s money.</source>
        <translation>%1 und %2 kosten etwa gleich viel: insgesamt %3, in heutigem Geld.</translation>
    </message>
    <message>
        <source>%1 costs least: %2 in all, in today&apos;s money, against %3 for %4.</source>
        <translation>%1 kostet am wenigsten: insgesamt %2 in heutigem Geld, gegenüber %3 für %4.</translation>
    </message>
    <message>
        <source>%1 brings most: on average over the trials %2 more than going on as today, in today&apos;s money.</source>
        <translation>%1 bringt am meisten: im Mittel der Durchläufe %2 mehr als „weiter wie heute“, in heutigem Geld.</translation>
    </message>
    <message>
        <source>%1 brings most: on average over the trials %2 more than going on as today, in today&apos;s money; %3 would bring %4.</source>
        <translation>%1 bringt am meisten: im Mittel der Durchläufe %2 mehr als „weiter wie heute“, in heutigem Geld; %3 brächte %4.</translation>
    </message>
    <message>
        <source>%1 costs least: %2 more than going on as today, in today&apos;s money; %3 would cost %4 more.</source>
        <translation>%1 kostet am wenigsten: %2 mehr als „weiter wie heute“, in heutigem Geld; %3 würde %4 mehr kosten.</translation>
    </message>
    <message>
        <source>%1 and %2 bring about the same: %3 more than going on as today, in today&apos;s money.</source>
        <translation>%1 und %2 bringen etwa gleich viel: %3 mehr als „weiter wie heute“, in heutigem Geld.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than going on as today, in today&apos;s money; but today&apos;s way does not meet every hard condition.</source>
        <translation>%1 kostet %2 mehr als „weiter wie heute“, in heutigem Geld; der heutige Weg erfüllt aber nicht alle harten Bedingungen.</translation>
    </message>
    <message>
        <source>Choose %1: of the options that meet every hard condition it costs least, %2 more than today&apos;s way, which does not meet them.</source>
        <translation>%1 wählen: Von den Optionen, die alle harten Bedingungen erfüllen, kostet sie am wenigsten, %2 mehr als der heutige Weg, der sie nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets every hard condition; it costs %2 more than today&apos;s way, which does not meet them.</source>
        <translation>%1 erfüllt als einzige Option alle harten Bedingungen; sie kostet %2 mehr als der heutige Weg, der sie nicht erfüllt.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SeriesEditor</name>
    <message>
        <source>Amount of the month</source>
        <translation>Betrag des Monats</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>Monat hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last month</source>
        <translation>Letzten Monat entfernen</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Amounts month by month</source>
        <translation>Beträge Monat für Monat</translation>
    </message>
    <message>
        <source>Numbers from the clipboard, one for each month, the first at the start</source>
        <translation>Zahlen aus der Zwischenablage, eine je Monat, die erste am Anfang</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing pasted: “%1” is not understood as a number.</source>
        <translation>Nichts eingefügt: „%1“ wird nicht als Zahl verstanden.</translation>
    </message>
    <message>
        <source>Nothing pasted: the clipboard holds no numbers.</source>
        <translation>Nichts eingefügt: Die Zwischenablage enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>Nothing pasted: there are more numbers than months.</source>
        <translation>Nichts eingefügt: Es sind mehr Zahlen als Monate.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>New assessments</source>
        <translation>Neue Bewertungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Start and files</source>
        <translation>Start und Dateien</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>Monate im Voraus</translation>
    </message>
    <message>
        <source>&amp;Months to look ahead</source>
        <translation>&amp;Monate im Voraus</translation>
    </message>
    <message>
        <source>An assessment begins with these. Those that you have already stay as they are.</source>
        <translation>Damit beginnt eine Bewertung. Vorhandene bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>number of trials</comment>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>T&amp;rials for the final figures</source>
        <translation>&amp;Durchläufe für die endgültigen Zahlen</translation>
    </message>
    <message>
        <source>Trials for the final figures</source>
        <translation>Durchläufe für die endgültigen Zahlen</translation>
    </message>
    <message>
        <source>The program computes everything this many times with other figures out of your ranges. More trials: steadier chances and ranges, and a longer wait after an edit.</source>
        <translation>So oft berechnet das Programm alles mit anderen Zahlen aus den Spannen. Mehr Durchläufe: ruhigere Wahrscheinlichkeiten und Spannen, und nach einer Änderung eine längere Wartezeit.</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>Beim Start ö&amp;ffnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Folder of the library</source>
        <translation>&amp;Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>The start page lists the assessments of this folder.</source>
        <translation>Die Startseite zeigt die Bewertungen dieses Ordners.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sheet</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>table</comment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ShortcutList</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The same figures as a table, and back</source>
        <translation>Dieselben Zahlen als Tabelle und zurück</translation>
    </message>
    <message>
        <source>From one option to the next</source>
        <translation>Von einer Option zur nächsten</translation>
    </message>
    <message>
        <source>Open the chosen option</source>
        <translation>Gewählte Option öffnen</translation>
    </message>
    <message>
        <source>Trade-off: larger, smaller, all again</source>
        <translation>Abwägung: größer, kleiner, wieder alles</translation>
    </message>
    <message>
        <source>Trade-off: to the next limit, which the arrow keys then move</source>
        <translation>Abwägung: zur nächsten Grenze, die dann die Pfeiltasten bewegen</translation>
    </message>
    <message>
        <source>Trade-off: move what is shown</source>
        <translation>Abwägung: Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>%1 with an arrow key</source>
        <translation>%1 mit einer Pfeiltaste</translation>
    </message>
    <message>
        <source>Trade-off: take a limit away</source>
        <translation>Abwägung: Grenze wegnehmen</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabellen und Listen</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Criteria: rename</source>
        <translation>Kriterien: umbenennen</translation>
    </message>
    <message>
        <source>Criteria: remove</source>
        <translation>Kriterien: entfernen</translation>
    </message>
    <message>
        <source>Criteria: up, down</source>
        <translation>Kriterien: nach oben, nach unten</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>The first step, the last</source>
        <translation>Der erste Schritt, der letzte</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Back to the figures of the document</source>
        <translation>Zurück zu den Zahlen des Dokuments</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SlideView</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sources</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>under a month</source>
        <translation>unter einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>values and their unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>How well the figure is founded</source>
        <translation>Wie gut die Zahl begründet ist</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>On the day that the assessment speaks for</source>
        <translation>Am Tag, für den die Bewertung gilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>How the finding came to us</source>
        <translation>Wie der Befund zu uns kam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>The model that is called, or that is tuned</source>
        <translation>Das Modell, das aufgerufen oder abgestimmt wird</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Fixed part of the prompt, in tokens an item</source>
        <translation>Fester Teil des Prompts, in Token je Vorgang</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples in the prompt, in tokens an item</source>
        <translation>Beispiele im Prompt, in Token je Vorgang</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Retrieved documents, in tokens an item</source>
        <translation>Gefundene Dokumente, in Token je Vorgang</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The item itself, in tokens</source>
        <translation>Der Vorgang selbst, in Token</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>All input tokens of an item, over all calls</source>
        <translation>Alle Eingabe-Token eines Vorgangs, über alle Aufrufe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Output tokens billed, hidden reasoning included</source>
        <translation>Abgerechnete Ausgabe-Token, verdecktes Nachdenken eingeschlossen</translation>
    </message>
    <message>
        <source>Calls cost</source>
        <translation>Kosten der Aufrufe</translation>
    </message>
    <message>
        <source>Model calls of one item at today&apos;s prices</source>
        <translation>Modellaufrufe eines Vorgangs zu heutigen Preisen</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Dated %1; %2.</source>
        <translation>Stand: %1; %2.</translation>
    </message>
    <message>
        <source>first hand</source>
        <translation>aus erster Hand</translation>
    </message>
    <message>
        <source>second hand</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>worked out from published figures</source>
        <translation>aus veröffentlichten Zahlen errechnet</translation>
    </message>
    <message>
        <source>stated by a vendor</source>
        <translation>von einem Anbieter genannt</translation>
    </message>
    <message>
        <source>told by a practitioner</source>
        <translation>aus der Praxis berichtet</translation>
    </message>
    <message>
        <source>not peer-reviewed</source>
        <translation>nicht begutachtet</translation>
    </message>
    <message>
        <source>claimed without data</source>
        <translation>ohne Daten behauptet</translation>
    </message>
    <message>
        <source>from memory, not looked up</source>
        <translation>aus dem Gedächtnis, nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>under 0.1%</source>
        <translation>unter 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Share of what decides between the first two options (first-order Sobol&apos; index)</source>
        <translation>Anteil an dem, was zwischen den ersten beiden Optionen entscheidet (Sobol-Index erster Ordnung)</translation>
    </message>
    <message>
        <source>Of what decides between the first two options, %1 rests on assumptions and figures without a grade, %2 on measurements. Measuring the most influential ones first makes the answer surer.</source>
        <translation>Von dem, was zwischen den ersten beiden Optionen entscheidet, beruhen %1 auf Annahmen und nicht eingestuften Zahlen, %2 auf Messungen. Die einflussreichsten zuerst zu messen, macht die Antwort sicherer.</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>person-weeks</source>
        <translation>Personenwochen</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>times a year</source>
        <comment>a factor</comment>
        <translation>mal im Jahr</translation>
    </message>
    <message>
        <source>USD per million training tokens</source>
        <translation>USD je Million Trainings-Token</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>from memory</source>
        <comment>how a finding is dated</comment>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>in each group</source>
        <translation>je Gruppe</translation>
    </message>
    <message>
        <source>calls a second</source>
        <translation>Aufrufe in der Sekunde</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>mal so schnell</translation>
    </message>
    <message>
        <source>by number of examples</source>
        <translation>nach Zahl der Beispiele</translation>
    </message>
    <message>
        <source>by number of examples of each class</source>
        <translation>nach Zahl der Beispiele je Klasse</translation>
    </message>
    <message>
        <source>as lower and upper end</source>
        <translation>als unteres und oberes Ende</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>of the errors</source>
        <translation>der Fehler</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>je Anfrage</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SourcesPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation>Veröffentlichte Befunde</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens of one item with each option</source>
        <translation>Token eines Vorgangs bei jeder Option</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>What one item sends to the model and gets back, over all its calls. Options that call no model are left out. Of a staged path the tokens are those of the first stage, the cost that of all stages.</source>
        <translation>Was ein Vorgang über alle Aufrufe an das Modell sendet und zurückbekommt. Optionen ohne Modellaufruf fehlen. Von einem gestuften Weg sind es die Token der ersten Stufe und die Kosten aller Stufen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StartPage</name>
    <message>
        <source>Where does tuning start to pay?</source>
        <translation>Ab wann lohnt sich Feinabstimmung?</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task: prompt it, give it examples or documents, fine-tune it, or leave it out.</source>
        <translation>Mit Zahlen entscheiden, wie ein Sprachmodell eine Aufgabe übernehmen soll: mit Prompts, mit Beispielen oder Dokumenten, feinabgestimmt oder gar nicht.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real question(s) with their figures and sources. Open one, change a number, and watch the answer.</source>
        <translation>
            <numerusform>%Ln echte Frage mit Zahlen und Quellen. Eine öffnen, eine Zahl ändern und zusehen, was die Antwort tut.</numerusform>
            <numerusform>%Ln echte Fragen mit Zahlen und Quellen. Eine öffnen, eine Zahl ändern und zusehen, was die Antwort tut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Stated</name>
    <message>
        <source>Whose costs and gains count</source>
        <translation>Wessen Kosten und Nutzen zählen</translation>
    </message>
    <message>
        <source>Why the time frame is as long as it is</source>
        <translation>Warum der Zeitraum so lang ist</translation>
    </message>
    <message>
        <source>Why the discount rate is what it is</source>
        <translation>Warum der Diskontsatz so hoch ist</translation>
    </message>
    <message>
        <source>For whom the report is written</source>
        <translation>Für wen der Bericht geschrieben ist</translation>
    </message>
    <message>
        <source>Who paid for the work</source>
        <translation>Wer die Arbeit bezahlt hat</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StatementDialog</name>
    <message>
        <source>Stated &amp;by</source>
        <translation>Erklärt &amp;von</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What the statement is about</source>
        <translation>Worum es in der Erklärung geht</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <source>In your own words, as the report is to print it</source>
        <translation>In eigenen Worten, wie der Bericht es drucken soll</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StepCard</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1 · proposed: %2</source>
        <translation>Gewählt: %1 · vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>Chosen, as proposed: %1</source>
        <translation>Wie vorgeschlagen gewählt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: who does it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By its assessment: %1.</source>
        <translation>Nach seiner Bewertung: %1.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>accuracy unknown</source>
        <translation>Genauigkeit unbekannt</translation>
    </message>
    <message>
        <source>%1 hours of people</source>
        <translation>%1 Stunden von Menschen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StepForm</name>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>What rules in code can do</source>
        <translation>Was Regeln im Programm können</translation>
    </message>
    <message>
        <source>What a language model is best at</source>
        <translation>Was ein Sprachmodell am besten kann</translation>
    </message>
    <message>
        <source>What stays with people</source>
        <translation>Was bei Menschen bleibt</translation>
    </message>
    <message>
        <source>Items that reach it</source>
        <translation>Vorgänge, die ihn erreichen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A person&apos;s time for one</source>
        <translation>Zeit eines Menschen für einen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Cost of that person</source>
        <translation>Kosten dieses Menschen</translation>
    </message>
    <message>
        <source>as in today&apos;s process</source>
        <translation>wie im heutigen Ablauf</translation>
    </message>
    <message>
        <source>Other cost of one item</source>
        <translation>Andere Kosten eines Vorgangs</translation>
    </message>
    <message>
        <source>Right when they leave it</source>
        <translation>Richtig, wenn sie ihn verlassen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>What the step asks for</source>
        <translation>Was der Schritt verlangt</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Seine Zahlen</translation>
    </message>
    <message>
        <source>An assessment of its own</source>
        <translation>Eine eigene Bewertung</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyDetails</name>
    <message>
        <source>No option selected</source>
        <translation>Keine Option ausgewählt</translation>
    </message>
    <message>
        <source>Click a point of the chart, or walk through them with the arrow keys.</source>
        <translation>Einen Punkt des Diagramms anklicken oder mit den Pfeiltasten durchgehen.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation>Nicht vergleichbar: Der heutige Ablauf ist nicht beschrieben</translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation>Beruht allein auf unseren Annahmen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt sich ab</translation>
    </message>
    <message>
        <source>Break-even accuracy: below it, going on as today is cheaper</source>
        <translation>Genauigkeit der Gewinnschwelle: Darunter ist „weiter wie heute“ günstiger</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Spart im Monat</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>Geld zurück: Dauer</translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation>Amortisationszeit, nicht abgezinst</translation>
    </message>
    <message numerus="yes">
        <source>Worth over %n month(s)</source>
        <translation>
            <numerusform>Wert über %Ln Monat</numerusform>
            <numerusform>Wert über %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value against going on as today</source>
        <translation>Kapitalwert gegenüber „weiter wie heute“</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>Ertrag auf Kosten</translation>
    </message>
    <message>
        <source>Return on investment: value less cost, divided by cost</source>
        <translation>Rendite: Wert abzüglich Kosten, geteilt durch Kosten</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>Beste in</translation>
    </message>
    <message>
        <source>Share of the trials in which no other option that may be chosen is worth more</source>
        <translation>Anteil der Durchläufe, in denen keine andere wählbare Option mehr wert ist</translation>
    </message>
    <message>
        <source>Loses money in</source>
        <translation>Verliert Geld in</translation>
    </message>
    <message>
        <source>Share of the trials in which going on as today is worth more</source>
        <translation>Anteil der Durchläufe, in denen „weiter wie heute“ mehr wert ist</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <comment>share of all trials</comment>
        <translation>Schlechteste %1</translation>
    </message>
    <message>
        <source>Conditional value at risk: mean worth of the worst trials</source>
        <translation>Bedingter Risikowert (CVaR): mittlerer Wert der schlechtesten Durchläufe</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Why, against %1 (points of 100)</source>
        <translation>Warum, gegen %1 (Punkte von 100)</translation>
    </message>
    <message>
        <source>Why, against %1 (money over the horizon)</source>
        <translation>Warum, gegen %1 (Geld über den Zeitraum)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value of an input, and who wins there</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Try %1 at %2</source>
        <translation>%1 ausprobieren bei %2</translation>
    </message>
    <message>
        <source>%1
Now %2. Click to try the value at which the answer flips.</source>
        <translation>%1
Jetzt %2. Ein Klick probiert den Wert aus, bei dem die Antwort kippt.</translation>
    </message>
    <message>
        <source>Flips the answer (click to try)</source>
        <translation>Kippt die Antwort (Klick probiert aus)</translation>
    </message>
    <message>
        <source>%1 Met in %2 of the trials.</source>
        <translation>%1 Erfüllt in %2 der Durchläufe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1
In parentheses: P10 to P90 of %n trial(s); one in ten lies below, one in ten above.</source>
        <translation>
            <numerusform>%1
In Klammern: P10 bis P90 von %Ln Durchlauf; einer von zehn liegt darunter, einer darüber.</numerusform>
            <numerusform>%1
In Klammern: P10 bis P90 von %Ln Durchläufen; einer von zehn liegt darunter, einer darüber.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (never in %2 of the trials)</source>
        <comment>time until the money is back</comment>
        <translation>%1 (nie in %2 der Durchläufe)</translation>
    </message>
    <message>
        <source>at no accuracy</source>
        <translation>bei keiner Genauigkeit</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>times</comment>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Not beaten on cost and accuracy in</source>
        <translation>In Kosten und Genauigkeit ungeschlagen in</translation>
    </message>
    <message>
        <source>Share of the trials in which the option is on the Pareto front: no other is as cheap a month and as often right, and better at one of the two</source>
        <translation>Anteil der Durchläufe, in denen die Option auf der Pareto-Front liegt: Keine andere ist im Monat so günstig und so oft richtig und in einem von beiden besser</translation>
    </message>
    <message>
        <source>Value less recurring and error cost, per month in use, with every input at its median</source>
        <translation>Wert abzüglich laufender Kosten und Fehlerkosten, je Monat im Einsatz, alle Eingaben an ihrem Median</translation>
    </message>
    <message>
        <source>Meets all requirements in</source>
        <translation>Erfüllt alle Anforderungen in</translation>
    </message>
    <message>
        <source>Share of the trials in which every requirement that can be checked is met</source>
        <translation>Anteil der Durchläufe, in denen jede prüfbare Anforderung erfüllt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1</source>
        <translation>
            <numerusform>%Ln Zahl: %1</numerusform>
            <numerusform>%Ln Zahlen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stated without a grade</source>
        <translation>
            <numerusform>%Ln Zahl ohne Angabe, wie gut sie belegt ist</numerusform>
            <numerusform>%Ln Zahlen ohne Angabe, wie gut sie belegt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>never in %1 of the trials</source>
        <comment>time until the money is back</comment>
        <translation>nie in %1 der Durchläufe</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyList</name>
    <message>
        <source>an option that is gone</source>
        <translation>eine Option, die es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SwingWeights</name>
    <message>
        <source>Think of an option that is at its worst everywhere. Which criterion would you lift to its best first? It gets 100 points. How much is it worth to lift each of the others, against that?</source>
        <translation>An eine Option denken, die überall am schlechtesten steht. Welches Kriterium wäre zuerst auf das Beste zu heben? Es bekommt 100 Punkte. Wie viel ist es dagegen wert, jedes der anderen zu heben?</translation>
    </message>
    <message>
        <source>Swing points of %1</source>
        <translation>Swing-Punkte von %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a swing</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Change swing points</source>
        <translation>Swing-Punkte ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TaskPage</name>
    <message>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TextDock</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TextRows</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line: %1</source>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Kind of line %1</source>
        <translation>Art der Zeile %1</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Share of line %1</source>
        <translation>Anteil der Zeile %1</translation>
    </message>
    <message>
        <source>% of the wrong answers</source>
        <translation>% der falschen Antworten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Themes</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ThresholdEditor</name>
    <message>
        <source>Published evidence: %1</source>
        <translation>Veröffentlichte Belege: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Back to the published %1</source>
        <translation>Zurück zum veröffentlichten Wert %1</translation>
    </message>
    <message>
        <source>Back to our reading, %1</source>
        <translation>Zurück zu unserer Lesart, %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TornadoPicture</name>
    <message>
        <source>What moves the answer most</source>
        <translation>Was die Antwort am meisten bewegt</translation>
    </message>
    <message>
        <source>Nothing moves the answer yet: either all figures are certain, or the trials still run.</source>
        <translation>Noch bewegt nichts die Antwort: Entweder sind alle Zahlen sicher, oder es wird noch gerechnet.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>10th percentile (P10) of the input</source>
        <translation>10. Perzentil (P10) der Eingabe</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>90th percentile (P90) of the input</source>
        <translation>90. Perzentil (P90) der Eingabe</translation>
    </message>
    <message>
        <source>Lead at low</source>
        <translation>Vorsprung bei niedrig</translation>
    </message>
    <message>
        <source>Margin over the runner-up, the other inputs at their medians</source>
        <translation>Vorsprung vor der zweiten Option, die übrigen Eingaben auf ihrem Median</translation>
    </message>
    <message>
        <source>Lead at high</source>
        <translation>Vorsprung bei hoch</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5.</source>
        <translation>%1: %2 bei %3, %4 bei %5.</translation>
    </message>
    <message>
        <source>the figure at its P10</source>
        <translation>der Wert bei seinem P10</translation>
    </message>
    <message>
        <source>the figure at its P90</source>
        <translation>der Wert bei seinem P90</translation>
    </message>
    <message>
        <source>Worth today of %1 (%2)</source>
        <translation>Heutiger Wert von %1 (%2)</translation>
    </message>
    <message>
        <source>Lead of %1 over %2, worth today (%3)</source>
        <translation>Vorsprung von %1 vor %2, heutiger Wert (%3)</translation>
    </message>
    <message>
        <source>Worth today (%1)</source>
        <translation>Heutiger Wert (%1)</translation>
    </message>
    <message>
        <source>Lead, worth today (%1)</source>
        <translation>Vorsprung (%1)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffChart</name>
    <message>
        <source>%1
Drag to change it, or reach it with Tab and use the arrow keys.</source>
        <translation>%1
Ziehen ändert sie; mit Tab erreichbar, dann die Pfeiltasten.</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, Delete takes it away.</source>
        <translation>%1. Die Pfeiltasten verschieben sie, Entf nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPage</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Divide the cost axis by factors instead of steps</source>
        <translation>Die Kostenachse nach Faktoren statt nach Schritten teilen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what is known of the selected option</source>
        <translation>Zeigen, was über die ausgewählte Option bekannt ist</translation>
    </message>
    <message>
        <source>Move a limit</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Take a limit away</source>
        <translation>Grenze wegnehmen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPicture</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation>Beruht allein auf unseren Annahmen</translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation>Nicht vergleichbar: Der heutige Ablauf ist nicht beschrieben</translation>
    </message>
    <message>
        <source>Not on the chart: %1.</source>
        <translation>Nicht im Diagramm: %1.</translation>
    </message>
    <message>
        <source>The costs spread too far for a logarithmic scale, so this one is linear.</source>
        <translation>Die Kosten liegen für eine logarithmische Skala zu weit auseinander, daher ist diese linear.</translation>
    </message>
    <message>
        <source>No cost is above zero, so the scale is linear.</source>
        <translation>Keine Kosten liegen über null, daher ist die Skala linear.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Meets the requirements</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>Kosten gegen Genauigkeit</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say, for at least one of them, what it costs and how often it is right.</source>
        <translation>Noch nichts zu zeichnen. Optionen hinzufügen und für mindestens eine angeben, was sie kostet und wie oft sie richtig ist.</translation>
    </message>
    <message>
        <source>Outside of what is shown: %1. Press 0 to see all.</source>
        <translation>Außerhalb des Gezeigten: %1. Mit 0 ist wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>Beyond the edge of the chart: %1.</source>
        <translation>Jenseits des Diagrammrands: %1.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>The chart is empty: no option has both figures of the axes.</source>
        <translation>Das Diagramm ist leer: Keine Option hat beide Zahlen der Achsen.</translation>
    </message>
    <message>
        <source>The regions hold 50% and 90% of the trials of each option.</source>
        <translation>Die Flächen enthalten 50&#xa0;% und 90&#xa0;% der Durchläufe jeder Option.</translation>
    </message>
    <message>
        <source>A limit, %1.</source>
        <translation>Eine Grenze, %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not beaten on both in %1 of the trials</source>
        <translation>In beidem ungeschlagen in %1 der Durchläufe</translation>
    </message>
    <message>
        <source>Best in %1 of the trials</source>
        <translation>Beste in %1 der Durchläufe</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the accuracy from which an option pays</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and what is unknown of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>P10: one trial in ten lies below</source>
        <translation>P10: Einer von zehn Durchläufen liegt darunter</translation>
    </message>
    <message>
        <source>P90: one trial in ten lies above</source>
        <translation>P90: Einer von zehn Durchläufen liegt darüber</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt sich ab</translation>
    </message>
    <message>
        <source>Not beaten on both</source>
        <translation>In beidem ungeschlagen</translation>
    </message>
    <message>
        <source>On the Pareto front: no option is better on both axes</source>
        <translation>Auf der Pareto-Front: Keine Option ist auf beiden Achsen besser</translation>
    </message>
    <message>
        <source>Chance of that</source>
        <translation>Chance dafür</translation>
    </message>
    <message>
        <source>Share of the trials in which the option is on the Pareto front</source>
        <translation>Anteil der Durchläufe, in denen die Option auf der Pareto-Front liegt</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>Beste in</translation>
    </message>
    <message>
        <source>Share of the trials in which no other option that may be chosen is worth more</source>
        <translation>Anteil der Durchläufe, in denen keine andere wählbare Option mehr wert ist</translation>
    </message>
    <message>
        <source>Break-even accuracy: below it, going on as today is cheaper</source>
        <translation>Genauigkeit der Gewinnschwelle: Darunter ist „weiter wie heute“ günstiger</translation>
    </message>
    <message>
        <source>Chance of meeting them</source>
        <translation>Chance, sie zu erfüllen</translation>
    </message>
    <message>
        <source>Share of the trials in which every requirement that can be checked is met</source>
        <translation>Anteil der Durchläufe, in denen jede prüfbare Anforderung erfüllt ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 for %n option(s).</source>
        <translation>
            <numerusform>%1 gegen %2 für %Ln Option.</numerusform>
            <numerusform>%1 gegen %2 für %Ln Optionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recommended: %2; %3.</source>
        <translation>%1, empfohlen: %2; %3.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>%1 (in %2 of the trials)</source>
        <translation>%1 (in %2 der Durchläufe)</translation>
    </message>
    <message>
        <source>Not beaten on both: %1.</source>
        <translation>In beidem ungeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 pays from %2 right</source>
        <translation>%1 lohnt sich ab %2 richtig</translation>
    </message>
    <message>
        <source>%1 pays at no accuracy; in at least one trial in ten from %2 right</source>
        <translation>%1 lohnt sich bei keiner Genauigkeit; in mindestens einem von zehn Durchläufen ab %2 richtig</translation>
    </message>
    <message>
        <source>%1 pays from %2 right; in at least %3 of the trials no accuracy pays</source>
        <translation>%1 lohnt sich ab %2 richtig, in mindestens %3 der Durchläufe nie</translation>
    </message>
    <message>
        <source>%1 pays from %2 right (P10 to P90: %3)</source>
        <translation>%1 lohnt sich ab %2 richtig (P10 bis P90: %3)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Units</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 item a month</source>
        <translation>%1 Vorgang im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 items a month</source>
        <translation>
            <numerusform>%1 Vorgang im Monat</numerusform>
            <numerusform>%1 Vorgänge im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item an hour</source>
        <translation>%1 Vorgang in der Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 items an hour</source>
        <translation>
            <numerusform>%1 Vorgang in der Stunde</numerusform>
            <numerusform>%1 Vorgänge in der Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 Vorgang</numerusform>
            <numerusform>%1 Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token a second</source>
        <translation>%1 Token in der Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens a second</source>
        <translation>
            <numerusform>%1 Token in der Sekunde</numerusform>
            <numerusform>%1 Token in der Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>%1 je Vorgang</translation>
    </message>
    <message>
        <source>%1 a label</source>
        <translation>%1 je Beschriftung</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 in der Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 je Million Token</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 Sekunde</numerusform>
            <numerusform>%1 Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day a month</source>
        <translation>%1 Tag im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 days a month</source>
        <translation>
            <numerusform>%1 Tag im Monat</numerusform>
            <numerusform>%1 Tage im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 Woche</numerusform>
            <numerusform>%1 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 log-odds</source>
        <translation>%1 Log-Odds</translation>
    </message>
    <message>
        <source>%1 log-odds a year</source>
        <translation>%1 Log-Odds im Jahr</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>%1 Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%1 classes</source>
        <translation>
            <numerusform>%1 Klasse</numerusform>
            <numerusform>%1 Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit: per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>% a month</source>
        <comment>unit: per cent a month</comment>
        <translation>% im Monat</translation>
    </message>
    <message>
        <source>items a month</source>
        <translation>Vorgänge im Monat</translation>
    </message>
    <message>
        <source>items an hour</source>
        <translation>Vorgänge in der Stunde</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Token in der Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>Tage im Monat</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>log-odds a year</source>
        <translation>Log-Odds im Jahr</translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit of a multiple</comment>
        <translation>mal</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ValueCurve</name>
    <message>
        <source>What each figure is worth</source>
        <translation>Was jede Zahl wert ist</translation>
    </message>
    <message>
        <source>A curve of the points that the fields beside it state.</source>
        <translation>Eine Kurve der Punkte, die in den Feldern daneben stehen.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ValueFunctionEditor</name>
    <message>
        <source>The worst and the best option set the scale. Adding or removing an option can then change the order of the others.</source>
        <translation>Die schlechteste und die beste Option geben die Skala vor. Eine Option mehr oder weniger kann dann die Reihenfolge der anderen ändern.</translation>
    </message>
    <message>
        <source>A straight line from the worst figure that counts to the best.</source>
        <translation>Eine gerade Linie von der schlechtesten Zahl, die zählt, zur besten.</translation>
    </message>
    <message>
        <source>Straight lines between points of your own.</source>
        <translation>Gerade Linien zwischen eigenen Punkten.</translation>
    </message>
    <message>
        <source>A bent line: with a positive bend the first steps count most, with a negative one the last.</source>
        <translation>Eine gebogene Linie: Bei positiver Biegung zählen die ersten Schritte am meisten, bei negativer die letzten.</translation>
    </message>
    <message>
        <source>The value of a point holds from its figure up to the next.</source>
        <translation>Der Wert eines Punktes gilt von seiner Zahl bis zur nächsten.</translation>
    </message>
    <message>
        <source>Words instead of figures, each with its value.</source>
        <translation>Worte statt Zahlen, jedes mit seinem Wert.</translation>
    </message>
    <message>
        <source>How figures become values</source>
        <translation>Wie aus Zahlen Werte werden</translation>
    </message>
    <message>
        <source>Scale of the options</source>
        <translation>Skala der Optionen</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade Linie</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Linie durch Punkte</translation>
    </message>
    <message>
        <source>Bent line</source>
        <translation>Gebogene Linie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value, 0 to 1</source>
        <translation>Wert, 0 bis 1</translation>
    </message>
    <message>
        <source>Figure of point %1</source>
        <translation>Zahl von Punkt %1</translation>
    </message>
    <message>
        <source>Value of point %1</source>
        <translation>Wert von Punkt %1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word of level %1</source>
        <translation>Wort der Stufe %1</translation>
    </message>
    <message>
        <source>Value of level %1</source>
        <translation>Wert der Stufe %1</translation>
    </message>
    <message>
        <source>Two points have the same figure.</source>
        <translation>Zwei Punkte haben dieselbe Zahl.</translation>
    </message>
    <message>
        <source>A word stands there twice.</source>
        <translation>Ein Wort steht doppelt da.</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Jedes Feld ausfüllen.</translation>
    </message>
    <message>
        <source>The worst and the best figure must differ.</source>
        <translation>Die schlechteste und die beste Zahl müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Change a value function</source>
        <translation>Wertfunktion ändern</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>neues Wort</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>neues Wort %1</translation>
    </message>
    <message>
        <source>Figures from left to right, values from 0 below to 1 above; circles are your options</source>
        <translation>Zahlen von links nach rechts, Werte von 0 unten bis 1 oben; Kreise sind die eigenen Optionen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::VolumePicture</name>
    <message>
        <source>%1 items: %2 takes over</source>
        <comment>a volume, an option</comment>
        <translation>%1 Vorgänge: %2 übernimmt die Führung</translation>
    </message>
    <message>
        <source>From %1 items a month on, %2 is worth more than %3.</source>
        <translation>Ab %1 Vorgängen im Monat ist %2 mehr wert als %3.</translation>
    </message>
    <message>
        <source>Items a month in the first month (logarithmic)</source>
        <translation>Vorgänge im ersten Monat (logarithmisch)</translation>
    </message>
    <message>
        <source>Cost of one item, all in, in today&apos;s money (%1, logarithmic)</source>
        <translation>Kosten eines Vorgangs, alles eingerechnet, in heutigem Geld (%1, logarithmisch)</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>Das Diagramm ist leer: Es gibt keine Option zum Vergleichen.</translation>
    </message>
    <message>
        <source>What one item costs, all in, over the number of items a month.</source>
        <translation>Was ein Vorgang kostet, alles eingerechnet, je nach Zahl der Vorgänge im Monat.</translation>
    </message>
    <message>
        <source>Today&apos;s volume is %1 items a month.</source>
        <translation>Die heutige Menge ist %1 Vorgänge im Monat.</translation>
    </message>
    <message>
        <source>%1: %2 an item.</source>
        <translation>%1: %2 je Vorgang.</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>Vorgänge im Monat</translation>
    </message>
    <message>
        <source>Cost of one item, all in, in today&apos;s money</source>
        <translation>Kosten eines Vorgangs, alles eingerechnet, in heutigem Geld</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer die Führung übernimmt</translation>
    </message>
    <message>
        <source>Where two options cost the same</source>
        <translation>Wo zwei Optionen gleich viel kosten</translation>
    </message>
    <message>
        <source>Today&apos;s volume</source>
        <translation>Heutige Menge</translation>
    </message>
    <message>
        <source>%1
at %2 items a month: %3 an item</source>
        <translation>%1
bei %2 Vorgängen im Monat: %3 je Vorgang</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a volume</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options, say what they cost and how many items there are.</source>
        <translation>Noch nichts zu zeichnen. Optionen hinzufügen und angeben, was sie kosten und wie viele Vorgänge es gibt.</translation>
    </message>
    <message>
        <source>Break-even by volume</source>
        <translation>Gewinnschwelle nach Menge</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WaterfallPicture</name>
    <message>
        <source>From value to gain</source>
        <translation>Vom Wert zum Gewinn</translation>
    </message>
    <message>
        <source>From value to gain: %1</source>
        <translation>Vom Wert zum Gewinn: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the cost and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Over the horizon, not discounted (%1)</source>
        <translation>Über den Zeitraum, nicht abgezinst (%1)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>Noch nichts zu zeichnen. Optionen hinzufügen und angeben, was sie kosten.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the cost and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value against going on as today</source>
        <translation>Wert gegenüber „weiter wie heute“</translation>
    </message>
    <message>
        <source>Stated benefits</source>
        <translation>Angegebener Nutzen</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WaterfallView</name>
    <message>
        <source>From the figure before to the figure now, input by input</source>
        <translation>Von der früheren Zahl zur jetzigen, Eingabe für Eingabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>Vorher: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>input: change</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WeightBandsPicture</name>
    <message>
        <source>Weights, and how far each may move</source>
        <translation>Gewichte, und wie weit sich jedes bewegen darf</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria yet.</source>
        <translation>Noch lässt sich keine Option nach den Kriterien einreihen.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>within this the winner stays the same</source>
        <translation>darin bleibt der Sieger derselbe</translation>
    </message>
    <message>
        <source>range of an uncertain weight (P10 to P90)</source>
        <translation>Spanne eines unsicheren Gewichts (P10 bis P90)</translation>
    </message>
    <message>
        <source>%1: %2 of the whole (%3); the winner stays the same from %4 to %5.</source>
        <translation>%1: %2 des Ganzen (%3); der Sieger bleibt von %4 bis %5 derselbe.</translation>
    </message>
    <message>
        <source>%1: %2 of the whole; the winner stays the same from %3 to %4.</source>
        <translation>%1: %2 des Ganzen; der Sieger bleibt von %3 bis %4 derselbe.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>10th percentile (P10) of an uncertain or unknown weight</source>
        <translation>10. Perzentil (P10) eines unsicheren oder unbekannten Gewichts</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>90th percentile (P90) of an uncertain or unknown weight</source>
        <translation>90. Perzentil (P90) eines unsicheren oder unbekannten Gewichts</translation>
    </message>
    <message>
        <source>Same winner from</source>
        <translation>Derselbe Sieger von</translation>
    </message>
    <message>
        <source>Weight stability interval, the others rescaled in proportion</source>
        <translation>Stabilitätsbereich des Gewichts, die anderen im Verhältnis angepasst</translation>
    </message>
    <message>
        <source>Same winner to</source>
        <translation>Derselbe Sieger bis</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WeightsPanel</name>
    <message>
        <source>Wherever a criterion names it</source>
        <translation>Überall, wo ein Kriterium es nennt</translation>
    </message>
    <message>
        <source>In net present value and total cost only</source>
        <translation>Nur im Kapitalwert und in den Gesamtkosten</translation>
    </message>
    <message>
        <source>In the parts (cost to start, cost a month …) only</source>
        <translation>Nur in den Teilen (Kosten für den Beginn, im Monat …)</translation>
    </message>
    <message>
        <source>Money counts once: in the total, or in its parts</source>
        <translation>Geld zählt einmal: im Ganzen oder in seinen Teilen</translation>
    </message>
    <message>
        <source>Change where money counts</source>
        <translation>Ändern, wo Geld zählt</translation>
    </message>
    <message>
        <source>Change how weights are found</source>
        <translation>Ändern, wie Gewichte gefunden werden</translation>
    </message>
    <message>
        <source>How much each criterion counts</source>
        <translation>Wie viel jedes Kriterium zählt</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Money counts</source>
        <translation>Geld zählt</translation>
    </message>
    <message>
        <source>Weights come from</source>
        <translation>Gewichte kommen aus</translation>
    </message>
    <message>
        <source>the criteria at the top</source>
        <translation>den obersten Kriterien</translation>
    </message>
    <message>
        <source>those below %1</source>
        <translation>denen unter %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfMark</name>
    <message>
        <source>Keep what was tried</source>
        <translation>Ausprobiertes behalten</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre wenn: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make the tried figures the document&apos;s own; it can be undone in one step</source>
        <translation>Die ausprobierten Zahlen ins Dokument übernehmen; in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Back to the document (Esc)</source>
        <translation>Zurück zum Dokument (Esc)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfPanel</name>
    <message>
        <source>Keep what was tried</source>
        <translation>Ausprobiertes behalten</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Try other figures without changing the document</source>
        <translation>Andere Zahlen ausprobieren, ohne das Dokument zu ändern</translation>
    </message>
    <message>
        <source>Looking for the inputs that move the answer most …</source>
        <translation>Die Eingaben, die die Antwort am meisten bewegen, werden gesucht …</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ hinzu</translation>
    </message>
    <message>
        <source>A slider for another input</source>
        <translation>Ein Regler für eine weitere Eingabe</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurück</translation>
    </message>
    <message>
        <source>Back to the document&apos;s values</source>
        <translation>Zurück zu den Werten des Dokuments</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make the tried figures the document&apos;s own; it can be undone in one step</source>
        <translation>Die ausprobierten Zahlen ins Dokument übernehmen; in einem Schritt rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfRow</name>
    <message>
        <source>Back to the document&apos;s value</source>
        <translation>Zurück zum Wert des Dokuments</translation>
    </message>
    <message>
        <source>Take this slider away</source>
        <translation>Diesen Regler wegnehmen</translation>
    </message>
    <message>
        <source>Back to the document&apos;s value: %1</source>
        <translation>Zurück zum Wert des Dokuments: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an input and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <translation>Im Dokument: %1</translation>
    </message>
    <message>
        <source>Ticks: P10, median and P90. The mark is the document&apos;s value; a double click goes back to it.</source>
        <translation>Striche: P10, Median und P90. Die Marke ist der Wert des Dokuments; ein Doppelklick geht zu ihm zurück.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WizardDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip to the chart</source>
        <translation>&amp;Gleich zum Diagramm</translation>
    </message>
    <message>
        <source>Questions about the task</source>
        <translation>Fragen zur Aufgabe</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation>&amp;Diagramm zeigen</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WordChoice</name>
    <message>
        <source>we don&apos;t know</source>
        <translation>wissen wir nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WordParameters</name>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkProgress</name>
    <message>
        <source>How far the figures are worked out</source>
        <translation>Wie weit die Zahlen berechnet sind</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>Den Rest rechnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run all trials after all</source>
        <translation>Doch alle Durchläufe rechnen</translation>
    </message>
    <message>
        <source>Keep the figures that are there and run no further trials</source>
        <translation>Die vorhandenen Zahlen behalten und keine weiteren Durchläufe rechnen</translation>
    </message>
    <message>
        <source>Stopped: the figures are without ranges; no trials have been run.</source>
        <translation>Angehalten: Die Zahlen sind ohne Spannen; es wurden keine Durchläufe gerechnet.</translation>
    </message>
    <message>
        <source>Stopped: the figures are of %1 trials, not of %2, and so less fine.</source>
        <translation>Angehalten: Die Zahlen sind aus %1 statt %2 Durchläufen und daher weniger fein.</translation>
    </message>
    <message>
        <source>Working out the figures …</source>
        <translation>Zahlen werden berechnet …</translation>
    </message>
    <message>
        <source>Running %1 trials …</source>
        <translation>%1 Durchläufe werden gerechnet …</translation>
    </message>
    <message>
        <source>Working out what moves the answer …</source>
        <translation>Was die Antwort bewegt, wird berechnet …</translation>
    </message>
    <message>
        <source>Stopped: what moves the answer has not been worked out.</source>
        <translation>Angehalten: Was die Antwort bewegt, ist nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowBinding</name>
    <message>
        <source>Change a step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>The task of this assessment</source>
        <translation>Die Aufgabe dieser Bewertung</translation>
    </message>
    <message>
        <source>Begin with today&apos;s step</source>
        <translation>Mit dem heutigen Schritt beginnen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Schritt verschieben</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowPage</name>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Several tasks, one budget</source>
        <translation>Mehrere Aufgaben, ein Budget</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowText</name>
    <message>
        <source>Fixed rules give the result</source>
        <translation>Feste Regeln ergeben das Ergebnis</translation>
    </message>
    <message>
        <source>Fields and tables, no prose</source>
        <translation>Felder und Tabellen, kein Fließtext</translation>
    </message>
    <message>
        <source>Exact sums or dates</source>
        <translation>Genaue Rechnungen oder Datumsangaben</translation>
    </message>
    <message>
        <source>Too many items for people</source>
        <translation>Zu viele Vorgänge für Menschen</translation>
    </message>
    <message>
        <source>Understands what people wrote or said</source>
        <translation>Verstehen, was Menschen geschrieben oder gesagt haben</translation>
    </message>
    <message>
        <source>Ideas and drafts</source>
        <translation>Ideen und Entwürfe</translation>
    </message>
    <message>
        <source>Questions that need broad knowledge</source>
        <translation>Fragen, die breites Wissen brauchen</translation>
    </message>
    <message>
        <source>Judgement where no rule decides</source>
        <translation>Urteil, wo keine Regel entscheidet</translation>
    </message>
    <message>
        <source>Somebody answers for it by name</source>
        <translation>Jemand steht mit seinem Namen dafür ein</translation>
    </message>
    <message>
        <source>The other side needs a person</source>
        <translation>Das Gegenüber braucht einen Menschen</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>The law reserves the decision</source>
        <translation>Das Gesetz behält die Entscheidung Menschen vor</translation>
    </message>
    <message>
        <source>A language model is at its best here: %1.</source>
        <translation>Hier ist ein Sprachmodell in seinem Element: %1.</translation>
    </message>
    <message>
        <source>Nothing here asks for language, ideas or broad knowledge, so it stays business logic.</source>
        <translation>Nichts verlangt hier Sprache, Ideen oder breites Wissen, also bleibt es Geschäftslogik.</translation>
    </message>
    <message>
        <source>Code does this surely and at no cost worth naming: %1.</source>
        <translation>Programmcode erledigt das sicher und ohne nennenswerte Kosten: %1.</translation>
    </message>
    <message>
        <source>This stays with a person: %1.</source>
        <translation>Das bleibt bei einem Menschen: %1.</translation>
    </message>
    <message>
        <source>A model may read or draft beforehand; the person decides and answers for it.</source>
        <translation>Ein Modell darf vorab lesen oder entwerfen; der Mensch entscheidet und steht dafür ein.</translation>
    </message>
    <message>
        <source>A person approves each result before it takes effect: %1.</source>
        <translation>Ein Mensch gibt jedes Ergebnis frei, bevor es wirksam wird: %1.</translation>
    </message>
    <message>
        <source>Let the model read and hand the sums to code: models are unsure at arithmetic.</source>
        <translation>Das Modell lesen lassen und das Rechnen an Programmcode abgeben: Modelle rechnen unsicher.</translation>
    </message>
    <message>
        <source>Let the fixed rules settle the routine cases first and send only the rest to the model.</source>
        <translation>Zuerst die festen Regeln die Routinefälle erledigen lassen und nur den Rest an das Modell geben.</translation>
    </message>
    <message>
        <source>A machine was chosen for a step that people must answer for.</source>
        <translation>Für einen Schritt, den Menschen verantworten müssen, wurde eine Maschine gewählt.</translation>
    </message>
    <message>
        <source>A model was chosen where rules are surer, faster and cheaper.</source>
        <translation>Ein Modell wurde gewählt, wo Regeln sicherer, schneller und günstiger sind.</translation>
    </message>
    <message>
        <source>Business logic was chosen for a step that asks for language, ideas or knowledge.</source>
        <translation>Für einen Schritt, der Sprache, Ideen oder Wissen verlangt, wurde Geschäftslogik gewählt.</translation>
    </message>
    <message>
        <source>A person was chosen for a step that a model could take over.</source>
        <translation>Für einen Schritt, den ein Modell übernehmen könnte, wurde ein Mensch gewählt.</translation>
    </message>
    <message>
        <source>A person was chosen for a step that fixed rules could take over.</source>
        <translation>Für einen Schritt, den feste Regeln übernehmen könnten, wurde ein Mensch gewählt.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>Geschäftslogik</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts wird geändert</translation>
    </message>
    <message>
        <source>Not decided: state what the step asks for</source>
        <translation>Nicht entschieden: angeben, was der Schritt verlangt</translation>
    </message>
    <message>
        <source>A model, approved by a person</source>
        <translation>Ein Modell, von einem Menschen freigegeben</translation>
    </message>
    <message>
        <source>Business logic, approved by a person</source>
        <translation>Geschäftslogik, von einem Menschen freigegeben</translation>
    </message>
    <message>
        <source>The process costs %1 a month.</source>
        <translation>Der Ablauf kostet %1 im Monat.</translation>
    </message>
    <message>
        <source>Without cost so far, and so not in that sum: %1.</source>
        <translation>Bisher ohne Kosten und daher nicht in dieser Summe: %1.</translation>
    </message>
    <message>
        <source>People spend %1 hours a month on it.</source>
        <translation>Menschen wenden dafür %1 Stunden im Monat auf.</translation>
    </message>
    <message>
        <source>The assessed steps cost %1 to start and are worth %2 in today&apos;s money.</source>
        <translation>Der Einstieg in die bewerteten Schritte kostet %1; in heutigem Geld sind sie %2 wert.</translation>
    </message>
    <message>
        <source>%1 of the items leave it right: %2 of %3 a month.</source>
        <translation>%1 der Vorgänge kommen richtig heraus: %2 von %3 im Monat.</translation>
    </message>
    <message>
        <source>%1 of the items leave it right.</source>
        <translation>%1 der Vorgänge kommen richtig heraus.</translation>
    </message>
    <message>
        <source>At most %1 of the items leave it right; how often these steps are right is unknown: %2.</source>
        <translation>Höchstens %1 der Vorgänge kommen richtig heraus; wie oft diese Schritte richtig sind, ist unbekannt: %2.</translation>
    </message>
    <message>
        <source>Most items go wrong in %1.</source>
        <translation>Die meisten Vorgänge misslingen in %1.</translation>
    </message>
    <message>
        <source>Left out, because their assessments count in another currency: %1.</source>
        <translation>Ausgelassen, weil ihre Bewertungen in einer anderen Währung rechnen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used.</source>
        <comment>name of a budget: so much of so much</comment>
        <translation>%1: %2 von %3 genutzt.</translation>
    </message>
    <message>
        <source>%1 more would bring %2 more; the next unit is worth %3.</source>
        <translation>Mit %1 mehr ließen sich %2 zusätzlich gewinnen; die nächste Einheit ist %3 wert.</translation>
    </message>
    <message>
        <source>More of it would bring nothing.</source>
        <translation>Mehr davon brächte nichts.</translation>
    </message>
    <message>
        <source>The best plan within the budgets is worth %1 in today&apos;s money.</source>
        <translation>Der beste Plan innerhalb der Budgets ist in heutigem Geld %1 wert.</translation>
    </message>
    <message>
        <source>Without budgets it would be %1: the budgets cost %2.</source>
        <translation>Ohne Budgets wären es %1: Die Budgets kosten %2.</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>Geld zu Beginn</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld im Monat</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>Entwicklungstage</translation>
    </message>
    <message>
        <source>In parentheses: P10 to P90, so one case in ten lies below and one in ten above. Figures of different steps are taken to vary independently of each other.</source>
        <translation>In Klammern: P10 bis P90, also liegt einer von zehn Fällen darunter und einer darüber. Die Zahlen verschiedener Schritte gelten als unabhängig voneinander.</translation>
    </message>
    <message>
        <source>All tasks together</source>
        <translation>Alle Aufgaben zusammen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>P10 to P90, tasks independent</source>
        <translation>P10 bis P90, Aufgaben unabhängig</translation>
    </message>
    <message>
        <source>P10 to P90, tasks moving together</source>
        <translation>P10 bis P90, Aufgaben im Gleichlauf</translation>
    </message>
    <message>
        <source>P10 to P90: one case in ten lies below, one in ten above. Each document draws its own trials, so the ranges of sums take the tasks to vary independently of each other. The last column shows the other case: everything turns out high or low in all tasks at once. Where tasks share prices, wages or people, the truth lies between the two.</source>
        <translation>P10 bis P90: Einer von zehn Fällen liegt darunter, einer darüber. Jedes Dokument zieht seine eigenen Durchläufe, deshalb gelten die Aufgaben in den Spannen der Summen als unabhängig voneinander. Die letzte Spalte zeigt den anderen Fall: In allen Aufgaben fällt alles zugleich hoch oder niedrig aus. Wo Aufgaben Preise, Löhne oder Personen teilen, liegt die Wahrheit dazwischen.</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Heute wert</translation>
    </message>
    <message>
        <source>Worth today without budgets</source>
        <translation>Heute wert ohne Budgets</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkshopDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Workshop hinzufügen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Remove the participant</source>
        <translation>Teilnehmer entfernen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Topics in the order of the agenda</source>
        <translation>Themen in der Reihenfolge der Tagesordnung</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Questions left open, one on each line</source>
        <translation>Offene Fragen, eine je Zeile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Left open and notes</source>
        <translation>Offenes und Notizen</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <translation>Workshop %1</translation>
    </message>
    <message>
        <source>Edit the workshop record</source>
        <translation>Protokoll der Workshops bearbeiten</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorthPicture</name>
    <message>
        <source>What it is worth to know</source>
        <translation>Was es wert ist, es zu wissen</translation>
    </message>
    <message>
        <source>Worth of knowing it exactly, for this decision</source>
        <translation>Was es für diese Entscheidung wert ist, es genau zu wissen</translation>
    </message>
    <message>
        <source>Nothing is worth finding out: no figure alone would change the choice.</source>
        <translation>Nichts lohnt das Herausfinden: Keine Zahl allein würde die Wahl ändern.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Worth of knowing</source>
        <translation>Wert des Wissens</translation>
    </message>
    <message>
        <source>Expected value of perfect information on this input (EVPPI)</source>
        <translation>Erwarteter Wert vollkommener Information über diese Eingabe (EVPPI)</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Noise of the trials</source>
        <translation>Rauschen der Durchläufe</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>input: worth of knowing it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <comment>the axis where it is short</comment>
        <translation>Wert (%1)</translation>
    </message>
</context>
</TS>
