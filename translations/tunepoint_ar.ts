<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CostText</name>
    <message>
        <source>amounts: %1</source>
        <translation>المبالغ: %1</translation>
    </message>
</context>
<context>
    <name>StrategyDetails</name>
    <message>
        <source>Value of correct answers</source>
        <translation>قيمة الإجابات الصحيحة</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Page to show: start, task, options, trade-off or costs.</source>
        <translation>الصفحة المطلوب عرضها: start أو task أو options أو trade-off أو costs.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or highContrast.</source>
        <translation>الألوان: system أو light أو dark أو highContrast.</translation>
    </message>
    <message>
        <source>Language: en, de or ar.</source>
        <translation>اللغة: en أو de أو ar.</translation>
    </message>
    <message>
        <source>Draw every page into PNG files of this folder, then end.</source>
        <translation>رسم كل صفحة في ملفات PNG داخل هذا المجلد ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Size of these pictures.</source>
        <translation>حجم هذه الصور.</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.</source>
        <translation>قرِّر بالأرقام كيف تستفيد من نموذج لغوي في مهمة واحدة.</translation>
    </message>
    <message>
        <source>Assessment to open.</source>
        <translation>التقييم المطلوب فتحه.</translation>
    </message>
    <message>
        <source>Size of text in percent: 100, 125 or 150.</source>
        <translation>حجم النص بالنسبة المئوية: 100 أو 125 أو 150.</translation>
    </message>
</context>
<context>
    <name>tunepoint::Application</name>
    <message>
        <source>unknown error</source>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>حدث خلل في البرنامج.</translation>
    </message>
    <message>
        <source>Unsaved work was put aside and will be offered when the program starts again. Save your document under another name and start the program again.

%1</source>
        <translation>وُضع العمل غير المحفوظ جانبًا وسيُعرض عند بدء البرنامج من جديد. احفظ المستند باسم آخر ثم أعد تشغيل البرنامج.

%1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AcceptabilityPicture</name>
    <message>
        <source>How often each option takes which place</source>
        <translation>كم مرة يحتل كل خيار كل مرتبة</translation>
    </message>
    <message>
        <source>Share of the trials, all weights free</source>
        <translation>نسبة المحاولات، مع كل الأوزان حرة</translation>
    </message>
    <message>
        <source>Share of the trials, with your weights</source>
        <translation>نسبة المحاولات، بأوزانك</translation>
    </message>
    <message>
        <source>The places appear as soon as weights and figures have been drawn many times.</source>
        <translation>تظهر المراتب حالما تُسحب الأوزان والأرقام مرات كثيرة.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المرتبة %1</translation>
    </message>
    <message>
        <source>Rank acceptability (SMAA)</source>
        <translation>قبول المرتبة (SMAA)</translation>
    </message>
    <message>
        <source>First with its own weights</source>
        <translation>الأول بأوزانه</translation>
    </message>
    <message>
        <source>Confidence factor: how often it is first with the weights that favour it most (SMAA)</source>
        <translation>عامل الثقة: كم مرة يكون الأول بالأوزان الأنسب له (SMAA)</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>على الجبهة</translation>
    </message>
    <message>
        <source>How often no other option is better on every criterion</source>
        <translation>كم مرة لا يكون خيار آخر أفضل في كل المعايير</translation>
    </message>
    <message>
        <source>place %1: %2</source>
        <translation>المرتبة %1: %2</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>نسبة المحاولات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyEditor</name>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>التجربة الأولية</translation>
    </message>
    <message>
        <source>Change the accuracy</source>
        <translation>تغيير الدقة</translation>
    </message>
    <message>
        <source>from published results</source>
        <translation>من نتائج منشورة</translation>
    </message>
    <message>
        <source>stated by us</source>
        <translation>محددة من جانبنا</translation>
    </message>
    <message>
        <source>measured in a pilot</source>
        <translation>مقيسة في تجربة أولية</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>الدقة %1</translation>
    </message>
    <message>
        <source>Take the accuracy from published results</source>
        <translation>أخذ الدقة من نتائج منشورة</translation>
    </message>
    <message>
        <source>Take the accuracy from a pilot</source>
        <translation>أخذ الدقة من تجربة أولية</translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <translation>%1: %2 صحيحة من أصل %3</translation>
    </message>
    <message>
        <source>The document holds no pilot of this option.</source>
        <translation>لا يحتوي المستند على تجربة أولية لهذا الخيار.</translation>
    </message>
    <message>
        <source>Right answers over the whole time, after checking by people: %1.</source>
        <translation>الإجابات الصحيحة طوال المدة كلها، بعد مراجعة الأشخاص لها: %1.</translation>
    </message>
    <message>
        <source>The accuracy is unknown: errors cost nothing here, and the option is not on the front.</source>
        <translation>الدقة غير معروفة: لا تُحسب هنا تكلفة للأخطاء، ولا يظهر الخيار على خط أفضل الخيارات.</translation>
    </message>
    <message>
        <source>No published result fits this kind of task: the range is wide.</source>
        <translation>لا توجد نتيجة منشورة تناسب هذا النوع من المهام: النطاق واسع.</translation>
    </message>
    <message>
        <source>Rests on published results (%1), among them: %2.</source>
        <translation>يستند إلى نتائج منشورة (%1)، منها: %2.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyTab</name>
    <message>
        <source>Where the accuracy comes from</source>
        <translation>من أين تأتي الدقة</translation>
    </message>
    <message>
        <source>This option&apos;s accuracy is not modelled: it is stated, or it is today&apos;s.</source>
        <translation>دقة هذا الخيار غير محسوبة بنموذج: فهي مذكورة، أو هي دقة اليوم.</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>لم يُحسب بعد.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>هامش الخطأ</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AccuracyText</name>
    <message>
        <source>A plain prompt to a present general model is right in %1 of cases, this option in %2.</source>
        <translation>الموجّه البسيط إلى نموذج عام حالي يصيب في %1 من الحالات، وهذا الخيار في %2.</translation>
    </message>
    <message>
        <source>It is right in %1 of cases.</source>
        <translation>يصيب في %1 من الحالات.</translation>
    </message>
    <message>
        <source>Labelled items of your own that would tell as much: %1.</source>
        <translation>عدد العناصر الموسومة من عندك التي تفيد بالقدر نفسه: %1.</translation>
    </message>
    <message>
        <source>No published result stands behind it, so the range is wide.</source>
        <translation>لا تسنده أي نتيجة منشورة، ولذلك فالنطاق واسع.</translation>
    </message>
    <message>
        <source>In the pilot %1 of %2 answers were right. Together with what was known before, that makes %3, between %4 and %5 (nine cases in ten).</source>
        <translation>في التجربة الأولية كانت %1 من %2 من الإجابات صحيحة. ومع ما كان معروفًا من قبل يصير ذلك %3، بين %4 و%5 (تسع حالات من عشر).</translation>
    </message>
    <message>
        <source>No test can show more than %1, because some of its own labels are wrong.</source>
        <translation>لا يمكن لأي اختبار أن يُظهر أكثر من %1، لأن بعض وسومه نفسها خاطئة.</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>من أين يبدأ</translation>
    </message>
    <message>
        <source>Without examples it would be right in %1 of cases; however many there are, it stays below %2.</source>
        <translation>بلا أمثلة يصيب في %1 من الحالات؛ ومهما كثرت يبقى دون %2.</translation>
    </message>
    <message>
        <source>The %1 planned examples are worth %2 clean ones: the people who label agree only so far that %3 of labels must be wrong.</source>
        <translation>الأمثلة المخططة وعددها %1 تساوي %2 مثال سليم: اتفاق من يضعون الوسوم لا يبلغ إلا حدًّا يعني أن %3 من الوسوم خاطئة.</translation>
    </message>
    <message>
        <source>The %1 planned examples are worth %2 clean ones, with %3 of labels wrong.</source>
        <translation>الأمثلة المخططة وعددها %1 تساوي %2 مثال سليم، مع %3 من الوسوم خاطئة.</translation>
    </message>
    <message>
        <source>Another set of as many examples would move the result by %1 either way.</source>
        <translation>مجموعة أخرى من العدد نفسه من الأمثلة قد تحرّك النتيجة بمقدار %1 صعودًا أو هبوطًا.</translation>
    </message>
    <message>
        <source>The accuracy that is asked for takes about %1 examples.</source>
        <translation>الدقة المطلوبة تحتاج إلى نحو %1 مثال.</translation>
    </message>
    <message>
        <source>The accuracy that is asked for is above what examples can bring.</source>
        <translation>الدقة المطلوبة أعلى مما يمكن للأمثلة أن تحققه.</translation>
    </message>
    <message>
        <source>What it learns from examples</source>
        <translation>ما يتعلمه من الأمثلة</translation>
    </message>
    <message>
        <source>%1 of items need your own knowledge. For %2 of those the right passage is found, and %3 of the answers are right then; of the others it is %4.</source>
        <translation>%1 من العناصر تحتاج إلى معرفتك الخاصة. يُعثر على المقطع الصحيح في %2 منها، وعندئذ تصح %3 من الإجابات؛ أما البقية فيصح منها %4.</translation>
    </message>
    <message>
        <source>Where no such knowledge is needed, useless passages cost %1.</source>
        <translation>حيث لا حاجة إلى هذه المعرفة، تكلّف المقاطع غير المفيدة %1.</translation>
    </message>
    <message>
        <source>The %1 tokens of knowledge fit into a prompt: try sending all of it first.</source>
        <translation>رموز المعرفة وعددها %1 يتسع لها موجّه واحد: جرّب أولًا إرسالها كلها.</translation>
    </message>
    <message>
        <source>The collection has %1 tokens, of which %2 change in a month.</source>
        <translation>تضم المجموعة %1 رمز، يتغير منها %2 في الشهر.</translation>
    </message>
    <message>
        <source>Search and answer</source>
        <translation>البحث والإجابة</translation>
    </message>
    <message>
        <source>%1 steps that are right in %2 of cases, %3 with their check, are right together in %4.</source>
        <translation>%1 خطوات تصيب كل منها في %2 من الحالات، ومع فحصها في %3، تصيب معًا في %4.</translation>
    </message>
    <message>
        <source>An item takes %1 calls.</source>
        <translation>يحتاج العنصر إلى %1 استدعاء.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>The small model is right in %1 of cases, the large one in %2, both at once in %3.</source>
        <translation>النموذج الصغير يصيب في %1 من الحالات، والكبير في %2، وكلاهما معًا في %3.</translation>
    </message>
    <message>
        <source>Choosing without error between them would give %1. The check keeps %2 of right answers and %3 of wrong ones, which gives %4 and passes %5 of items on.</source>
        <translation>الاختيار بينهما بلا خطأ يعطي %1. يُبقي الفحص %2 من الإجابات الصحيحة و%3 من الخاطئة، فيعطي ذلك %4 ويمرّر %5 من العناصر.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>نموذجان</translation>
    </message>
    <message>
        <source>Its teacher is right in %1 of cases. A student comes to %2; more labels of the same teacher bring nothing, because they repeat its errors.</source>
        <translation>معلّمه يصيب في %1 من الحالات. ويبلغ التلميذ %2؛ ومزيد من وسوم المعلّم نفسه لا يفيد لأنها تكرر أخطاءه.</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>المعلّم والتلميذ</translation>
    </message>
    <message>
        <source>With a chance of %1 it does not cope with the form of the answer; then only %2 are right.</source>
        <translation>باحتمال %1 لا يتقن شكل الإجابة؛ وعندئذ لا يصح إلا %2.</translation>
    </message>
    <message>
        <source>With a chance of %1 tuning does harm and leaves %2.</source>
        <translation>باحتمال %1 يضر الضبط ويُبقي %2.</translation>
    </message>
    <message>
        <source>Training takes %1 runs on average, in one case of ten %2 or more; the first three all fail with a chance of %3.</source>
        <translation>يحتاج التدريب في المتوسط إلى %1 دورة، وفي حالة من عشر إلى %2 أو أكثر؛ واحتمال أن تفشل الدورات الثلاث الأولى كلها %3.</translation>
    </message>
    <message>
        <source>%1 are planned until it is used; in one case of ten it takes %2 or more.</source>
        <translation>المخطط حتى الاستخدام %1؛ وفي حالة من عشر يستغرق %2 أو أكثر.</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>ما قد يسوء</translation>
    </message>
    <message>
        <source>A plain prompt to a general model is as good already.</source>
        <translation>الموجّه البسيط إلى نموذج عام جيد بالقدر نفسه منذ الآن.</translation>
    </message>
    <message>
        <source>General models overtake it in month %1 if it is never tuned again.</source>
        <translation>تتجاوزه النماذج العامة في الشهر %1 إن لم يُضبط من جديد أبدًا.</translation>
    </message>
    <message>
        <source>General models do not overtake it.</source>
        <translation>لا تتجاوزه النماذج العامة.</translation>
    </message>
    <message>
        <source>They do so within the time that is looked at in %1 of trials.</source>
        <translation>تفعل ذلك ضمن المدة المدروسة في %1 من المحاولات.</translation>
    </message>
    <message>
        <source>%1 of items rest on knowledge that it learnt, and %2 of that goes out of date in a month.</source>
        <translation>%1 من العناصر تقوم على معرفة تعلمها، ويتقادم منها %2 في الشهر.</translation>
    </message>
    <message>
        <source>Changes of the rules undo %1 of the right answers in a month, until it is tuned again.</source>
        <translation>تغييرات القواعد تُبطل %1 من الإجابات الصحيحة في الشهر إلى أن يُضبط من جديد.</translation>
    </message>
    <message>
        <source>It is right in %1 of cases in its first month and in %2 in the last one that is looked at.</source>
        <translation>يصيب في %1 من الحالات في شهره الأول وفي %2 في آخر شهر مدروس.</translation>
    </message>
    <message>
        <source>What time does to it</source>
        <translation>ما يفعله الزمن به</translation>
    </message>
    <message>
        <source>It is tuned again every %1, for %2 each time, from the base model that is out by then.</source>
        <translation>يُضبط من جديد كل %1، مقابل %2 في كل مرة، انطلاقًا من النموذج الأساسي المتاح حينها.</translation>
    </message>
    <message>
        <source>It is tuned again every %1, for %2 each time.</source>
        <translation>يُضبط من جديد كل %1، مقابل %2 في كل مرة.</translation>
    </message>
    <message>
        <source>Of the intervals tried, every %1 pays best.</source>
        <translation>من الفترات المجرّبة، كل %1 هي الأجدى.</translation>
    </message>
    <message>
        <source>Never tuning it again pays best.</source>
        <translation>الأجدى ألا يُضبط من جديد أبدًا.</translation>
    </message>
    <message>
        <source>%1 of items are of kinds that the examples do not show. There it is right in %2 of cases, elsewhere in %3.</source>
        <translation>%1 من العناصر من أنواع لا تُظهرها الأمثلة. هناك يصيب في %2 من الحالات، وفي غيرها في %3.</translation>
    </message>
    <message>
        <source>The errors this adds cost %1 a month.</source>
        <translation>الأخطاء الإضافية تكلّف %1 في الشهر.</translation>
    </message>
    <message>
        <source>New kinds of item</source>
        <translation>أنواع جديدة من العناصر</translation>
    </message>
    <message>
        <source>It costs least when people look at the %1 of answers that are least certain: %2 a month less than with nobody looking, and %3 right.</source>
        <translation>أقل تكلفة حين ينظر الناس في أقل الإجابات يقينًا، أي %1: أقل بمقدار %2 في الشهر مما لو لم ينظر أحد، مع %3 صحيحة.</translation>
    </message>
    <message>
        <source>It costs least when nobody looks at the answers: a look costs %1, which the errors it finds are not worth.</source>
        <translation>أقل تكلفة حين لا ينظر أحد في الإجابات: النظرة تكلّف %1، والأخطاء التي تكشفها لا تساوي ذلك.</translation>
    </message>
    <message>
        <source>Stated is a share of %1: %2 a month for looking, and %3 right.</source>
        <translation>المذكور نسبة %1: أي %2 في الشهر للمراجعة، مع %3 صحيحة.</translation>
    </message>
    <message>
        <source>People who look at answers</source>
        <translation>أناس ينظرون في الإجابات</translation>
    </message>
    <message>
        <source>In a month %1 false alarms at %2 each and %3 misses at %4 each are left.</source>
        <translation>في الشهر يبقى %1 إنذار كاذب بتكلفة %2 لكل منها و%3 حالة فائتة بتكلفة %4 لكل منها.</translation>
    </message>
    <message>
        <source>How many items are cases is unknown; half of them are assumed.</source>
        <translation>كم من العناصر حالات فعلية غير معروف؛ يُفترض نصفها.</translation>
    </message>
    <message>
        <source>Kinds of error</source>
        <translation>أنواع الخطأ</translation>
    </message>
    <message>
        <source>Against today it pays from an accuracy of %1 on.</source>
        <translation>مقارنةً باليوم يجدي ابتداءً من دقة %1.</translation>
    </message>
    <message>
        <source>Against today it pays at any accuracy.</source>
        <translation>مقارنةً باليوم يجدي بأي دقة.</translation>
    </message>
    <message>
        <source>In %1 of trials it is accurate enough.</source>
        <translation>في %1 من المحاولات تكفي دقته.</translation>
    </message>
    <message>
        <source>From when on it pays</source>
        <translation>متى يبدأ بالإجداء</translation>
    </message>
    <message>
        <source>Tuning its %1 billion parameters takes %2 GB of GPU memory for every weight, %3 GB with an adapter and %4 GB with an adapter on 4 bits.</source>
        <translation>ضبط معاملاته وعددها %1 مليار يحتاج إلى %2 غيغابايت من ذاكرة معالج الرسوم لكل الأوزان، و%3 غيغابايت مع محوّل، و%4 غيغابايت مع محوّل على ٤ بتات.</translation>
    </message>
    <message>
        <source>One card of %1 GB can tune up to %2 billion with an adapter and %3 billion on 4 bits; one of %4 GB up to %5 and %6.</source>
        <translation>بطاقة واحدة سعتها %1 غيغابايت تضبط حتى %2 مليار مع محوّل و%3 مليار على ٤ بتات؛ وبطاقة سعتها %4 غيغابايت حتى %5 و%6.</translation>
    </message>
    <message>
        <source>A call takes %1 until the first word and %2 for the answer; %3 an item, and in one case of twenty %4 or more.</source>
        <translation>يستغرق الاستدعاء %1 حتى الكلمة الأولى و%2 للإجابة؛ أي %3 للعنصر، وفي حالة من عشرين %4 أو أكثر.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الوسائل</translation>
    </message>
    <message>
        <source>It takes no more to make than the simplest prompted option.</source>
        <translation>إعداده لا يكلّف أكثر من أبسط خيار قائم على موجّه.</translation>
    </message>
    <message>
        <source>It takes %1 more to make than the simplest prompted option, and is no more accurate.</source>
        <translation>إعداده يكلّف %1 أكثر من أبسط خيار قائم على موجّه، وليس أدق منه.</translation>
    </message>
    <message>
        <source>It takes %1 more to make than the simplest prompted option: %2 for each further point, %3 times as much as for one of the first points.</source>
        <translation>إعداده يكلّف %1 أكثر من أبسط خيار قائم على موجّه: %2 لكل نقطة إضافية، أي %3 ضعفًا لنقطة من النقاط الأولى.</translation>
    </message>
    <message>
        <source>The rule “80% with 20% of the effort, the last points at five times the cost” expects %1 times where all of it costs five times the start, %2 times where that comes on top, and %3 times where each point does.</source>
        <translation>قاعدة «٨٠٪ بجهد ٢٠٪، والنقاط الأخيرة بخمسة أضعاف التكلفة» تتوقع %1 ضعفًا إذا كلّف الكل خمسة أضعاف البداية، و%2 ضعفًا إذا أضيف ذلك إليها، و%3 ضعفًا إذا انطبق على كل نقطة.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 في الشهر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of work and its cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it takes to keep</source>
        <translation>ما يلزم للإبقاء عليه</translation>
    </message>
    <message>
        <source>What it takes to make</source>
        <translation>ما يلزم لإعداده</translation>
    </message>
    <message>
        <source>Labelled examples</source>
        <translation>أمثلة موسومة</translation>
    </message>
    <message>
        <source>Computing for training runs</source>
        <translation>الحوسبة لدورات التدريب</translation>
    </message>
    <message>
        <source>Trying settings, failed runs included</source>
        <translation>تجربة الإعدادات، بما فيها الدورات الفاشلة</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>أعمال الهندسة</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>البنية التحتية</translation>
    </message>
    <message>
        <source>Connecting it to what is there</source>
        <translation>ربطه بما هو قائم</translation>
    </message>
    <message>
        <source>Legal and security review</source>
        <translation>المراجعة القانونية والأمنية</translation>
    </message>
    <message>
        <source>Training of people, new ways of working</source>
        <translation>تدريب الناس وطرق عمل جديدة</translation>
    </message>
    <message>
        <source>Tuning it again</source>
        <translation>ضبطه من جديد</translation>
    </message>
    <message>
        <source>Watching it run</source>
        <translation>مراقبته أثناء العمل</translation>
    </message>
    <message>
        <source>Testing it again and again</source>
        <translation>اختباره مرة بعد مرة</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Servers and hosting</source>
        <translation>الخوادم والاستضافة</translation>
    </message>
    <message>
        <source>The accuracy is stated or measured.</source>
        <translation>الدقة مذكورة أو مقيسة.</translation>
    </message>
    <message>
        <source>The accuracy rises with the number of examples, up to what published results say of a thousand clean ones.</source>
        <translation>ترتفع الدقة مع عدد الأمثلة حتى ما تذكره النتائج المنشورة لألف مثال سليم.</translation>
    </message>
    <message>
        <source>The accuracy follows from that of the model whose answers it learns.</source>
        <translation>الدقة تتبع دقة النموذج الذي يتعلم إجاباته.</translation>
    </message>
    <message>
        <source>The accuracy follows from how often the right passage is found.</source>
        <translation>الدقة تتبع عدد مرات العثور على المقطع الصحيح.</translation>
    </message>
    <message>
        <source>The accuracy follows from that of its steps.</source>
        <translation>الدقة تتبع دقة خطواته.</translation>
    </message>
    <message>
        <source>The accuracy follows from two models and how often they err together.</source>
        <translation>الدقة تتبع نموذجين ومقدار خطئهما معًا.</translation>
    </message>
    <message>
        <source>Before anything is measured, published results and our assumptions make %1 likely and %2 to %3 possible (nine cases in ten).</source>
        <translation>قبل أي قياس، تجعل النتائج المنشورة وافتراضاتنا %1 مرجّحًا، ومن %2 إلى %3 ممكنًا (تسع حالات من عشر).</translation>
    </message>
    <message>
        <source>Nine trials in ten put the accuracy from which it pays at %1 or more; in some it pays at no accuracy.</source>
        <translation>في تسع محاولات من عشر تكون الدقة التي يجدي ابتداءً منها %1 أو أكثر؛ وفي بعضها لا يجدي بأي دقة.</translation>
    </message>
    <message>
        <source>Nine trials in ten put the accuracy from which it pays between %1 and %2.</source>
        <translation>في تسع محاولات من عشر تقع الدقة التي يجدي ابتداءً منها بين %1 و%2.</translation>
    </message>
    <message>
        <source>The accuracy is that of a plain prompt, changed by what published results say of this way of working or what we assume of it.</source>
        <translation>الدقة هي دقة موجّه بسيط، معدّلة بما تقوله النتائج المنشورة عن هذه الطريقة أو بما نفترضه لها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Advice</name>
    <message>
        <source>Published ways to decide that come to the same: %1.</source>
        <translation>طرق منشورة لاتخاذ القرار تصل إلى النتيجة نفسها: %1.</translation>
    </message>
    <message>
        <source>Those that come to another answer: %1.</source>
        <translation>وطرق تصل إلى إجابة أخرى: %1.</translation>
    </message>
    <message>
        <source>Measure today&apos;s process: minutes, wage and accuracy. Without it nobody can say what is gained.</source>
        <translation>قِس العمل كما يجري اليوم: الدقائق والأجر والدقة. من دون ذلك لا يستطيع أحد أن يقول ما المكسب.</translation>
    </message>
    <message>
        <source>Try %1 on %2 and count the right answers; that costs about %3.</source>
        <translation>جرّب %1 على %2 وعُدّ الإجابات الصحيحة؛ يكلّف ذلك نحو %3.</translation>
    </message>
    <message>
        <source>Start with %1.</source>
        <translation>ابدأ بـ%1.</translation>
    </message>
    <message>
        <source>Start with %1: it can be in use after %2.</source>
        <translation>ابدأ بـ%1: يمكن استخدامه بعد %2.</translation>
    </message>
    <message>
        <source>Meanwhile make %1 ready, which takes %2, and move when it does better on your own test items.</source>
        <translation>جهّز في الأثناء %1، ويستغرق ذلك %2، وانتقل إليه حين يتفوق على عناصر الاختبار الخاصة بك.</translation>
    </message>
    <message>
        <source>Move to %1 when more than %2 come in; there are %3 now.</source>
        <translation>انتقل إلى %1 حين يرد أكثر من %2؛ والآن %3.</translation>
    </message>
    <message>
        <source>Move to %1 when fewer than %2 come in; there are %3 now.</source>
        <translation>انتقل إلى %1 حين يرد أقل من %2؛ والآن %3.</translation>
    </message>
    <message>
        <source>Move to %1 when %4 stays below %2 right, measured on at least %3.</source>
        <translation>انتقل إلى %1 حين يبقى %4 دون %2 صحيحة، مقيسًا على %3 على الأقل.</translation>
    </message>
    <message>
        <source>Move to %1 when this rises above %3: %2 (now %4).</source>
        <translation>انتقل إلى %1 حين يرتفع هذا فوق %3: %2 (الآن %4).</translation>
    </message>
    <message>
        <source>Move to %1 when this falls below %3: %2 (now %4).</source>
        <translation>انتقل إلى %1 حين يهبط هذا دون %3: %2 (الآن %4).</translation>
    </message>
    <message>
        <source>Look again after %1: prices and models will have changed.</source>
        <translation>أعد النظر بعد %1: ستكون الأسعار والنماذج قد تغيرت.</translation>
    </message>
    <message>
        <source>%4 wins when this rises above %2: %1 (now %3).</source>
        <translation>يفوز %4 حين يرتفع هذا فوق %2: %1 (الآن %3).</translation>
    </message>
    <message>
        <source>%4 wins when this falls below %2: %1 (now %3).</source>
        <translation>يفوز %4 حين يهبط هذا دون %2: %1 (الآن %3).</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>one of several figures that change together</comment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%2 wins when these change together: %1.</source>
        <translation>يفوز %2 حين تتغير هذه معًا: %1.</translation>
    </message>
    <message>
        <source>Knowing this exactly would be worth %2: %1.</source>
        <translation>معرفة هذا بدقة تساوي %2: %1.</translation>
    </message>
    <message>
        <source>A trial of %1 on %2 costs about %3 and is worth %4 more than that, because it can change the choice.</source>
        <translation>تجربة %1 على %2 تكلّف نحو %3 وتزيد قيمتها على ذلك بمقدار %4، لأنها قد تغيّر الاختيار.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n options)</source>
        <comment>a figure that several options share</comment>
        <translation>
            <numerusform>%1 (في %Ln خيار)</numerusform>
            <numerusform>%1 (في خيار واحد، %Ln)</numerusform>
            <numerusform>%1 (في خيارين، %Ln)</numerusform>
            <numerusform>%1 (في %Ln خيارات)</numerusform>
            <numerusform>%1 (في %Ln خيارًا)</numerusform>
            <numerusform>%1 (في %Ln خيار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Find this out to decide: %1.</source>
        <translation>اعرف هذا لتحسم: %1.</translation>
    </message>
    <message>
        <source>Find out on which side of %2 this lies: %1.</source>
        <translation>اعرف على أي جانب من %2 يقع هذا: %1.</translation>
    </message>
    <message>
        <source>Money does not decide between %1 and %2. Ask what else counts: who keeps the data, who can maintain it, how easily you can leave.</source>
        <translation>المال لا يحسم بين %1 و%2. اسأل عما يهم غيره: من يحتفظ بالبيانات، ومن يستطيع صيانته، وما سهولة تركه.</translation>
    </message>
    <message>
        <source>Move to %1 as soon as this rises a little: %2 (now %3).</source>
        <translation>انتقل إلى %1 ما إن يرتفع هذا قليلًا: %2 (الآن %3).</translation>
    </message>
    <message>
        <source>Move to %1 as soon as this falls a little: %2 (now %3).</source>
        <translation>انتقل إلى %1 ما إن يهبط هذا قليلًا: %2 (الآن %3).</translation>
    </message>
    <message>
        <source>%3 wins as soon as this rises a little: %1 (now %2).</source>
        <translation>يفوز %3 ما إن يرتفع هذا قليلًا: %1 (الآن %2).</translation>
    </message>
    <message>
        <source>%3 wins as soon as this falls a little: %1 (now %2).</source>
        <translation>يفوز %3 ما إن يهبط هذا قليلًا: %1 (الآن %2).</translation>
    </message>
    <message>
        <source>Move to %1 when more than %2 come in, and on to %4 when more than %5 do; there are %3 now.</source>
        <translation>انتقل إلى %1 عندما يرد أكثر من %2، ثم إلى %4 عندما يزيد على %5؛ والآن %3.</translation>
    </message>
    <message>
        <source>Move to %1 when fewer than %2 come in, and on to %4 when fewer than %5 do; there are %3 now.</source>
        <translation>انتقل إلى %1 عندما يرد أقل من %2، ثم إلى %4 عندما يقل عن %5؛ والآن %3.</translation>
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
        <translation>أوقف التجربة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, with what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>See every figure and chart as if it were so; the document stays as it is</source>
        <translation>شاهد كل الأرقام والمخططات كأن الأمر كذلك؛ ويبقى المستند كما هو</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>انتقل إلى: %1</translation>
    </message>
    <message>
        <source>Show where this is entered: %1</source>
        <translation>أظهر موضع إدخال هذا: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerCard</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>ما الذي يحسم</translation>
    </message>
    <message>
        <source>What would flip it</source>
        <translation>ما الذي يقلب الإجابة</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>ما يُقاس بعد ذلك</translation>
    </message>
    <message>
        <source>What published ways to decide say</source>
        <translation>ما تقوله طرق القرار المنشورة</translation>
    </message>
    <message>
        <source>%1 is the best in %2 of the trials.</source>
        <translation>%1 هو الأفضل في %2 من المحاولات.</translation>
    </message>
    <message>
        <source>It leads %1 by %2, in today&apos;s money.</source>
        <translation>يتقدم على %1 بمقدار %2 بقيمة اليوم.</translation>
    </message>
    <message>
        <source>It leads %1 by %2 of weighted value.</source>
        <translation>يتقدم على %1 بمقدار %2 من القيمة الموزونة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AnswerTab</name>
    <message>
        <source>How sure</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>ما الذي يحرّكها</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>All weights free</source>
        <translation>كل الأوزان حرة</translation>
    </message>
    <message>
        <source>What the figures alone say, whatever anybody&apos;s weights</source>
        <translation>ما تقوله الأرقام وحدها أيًّا كانت الأوزان</translation>
    </message>
    <message>
        <source>What would flip the answer</source>
        <translation>ما الذي يقلب الإجابة</translation>
    </message>
    <message>
        <source>A double click or Enter tries the value out, in every chart.</source>
        <translation>النقر المزدوج أو مفتاح الإدخال يجرّب القيمة في كل مخطط.</translation>
    </message>
    <message>
        <source>All four methods put the same option first.</source>
        <translation>تضع الطرق الأربع الخيار نفسه أولًا.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>What would flip it</source>
        <translation>ما الذي يقلبها</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>What the option starts from</source>
        <translation>ما ينطلق منه الخيار</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ArchetypeGroups</name>
    <message>
        <source>Without a language model</source>
        <translation>من دون نموذج لغوي</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>خيارات مركّبة</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خياراتك الخاصة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AuditRequirements</name>
    <message>
        <source>Purpose, audience, level of detail and scope are stated</source>
        <translation>ذُكر الغرض والجمهور ومستوى التفصيل والنطاق</translation>
    </message>
    <message>
        <source>Team, schedule and method of the work are planned</source>
        <translation>خُطط للفريق والجدول والطريقة</translation>
    </message>
    <message>
        <source>It is described what the system does, how much of it, and what it depends on</source>
        <translation>وُصف ما يفعله النظام ومقداره وما يعتمد عليه</translation>
    </message>
    <message>
        <source>Costs add up from named elements, the same for all options, none counted twice</source>
        <translation>تتجمع التكاليف من عناصر مسماة، هي نفسها لكل الخيارات، بلا احتساب مرتين</translation>
    </message>
    <message>
        <source>Ground rules and assumptions are listed</source>
        <translation>سُردت القواعد والافتراضات</translation>
    </message>
    <message>
        <source>Currency, price date, inflation and discounting are stated</source>
        <translation>ذُكرت العملة وتاريخ الأسعار والتضخم والخصم</translation>
    </message>
    <message>
        <source>Limits of money and time are stated</source>
        <translation>ذُكرت حدود المال والوقت</translation>
    </message>
    <message>
        <source>Each assumption has a basis, and it is shown what happens if it fails</source>
        <translation>لكل افتراض أساس، ويُبيَّن ما يحدث إن لم يصح</translation>
    </message>
    <message>
        <source>Data have sources and dates and are brought to the same terms</source>
        <translation>للبيانات مصادر وتواريخ وهي موحدة الأسس</translation>
    </message>
    <message>
        <source>Data are kept for later estimates</source>
        <translation>تُحفظ البيانات لتقديرات لاحقة</translation>
    </message>
    <message>
        <source>There is one estimate by element and by time, with its method</source>
        <translation>يوجد تقدير واحد حسب العنصر والزمن مع طريقته</translation>
    </message>
    <message>
        <source>The main drivers are checked by a second method</source>
        <translation>فُحصت العوامل الرئيسة بطريقة ثانية</translation>
    </message>
    <message>
        <source>The estimate is compared with an independent or earlier one</source>
        <translation>قورن التقدير بتقدير مستقل أو سابق</translation>
    </message>
    <message>
        <source>The key drivers are named</source>
        <translation>سُميت العوامل الرئيسة</translation>
    </message>
    <message>
        <source>Those with the largest share of cost are examined</source>
        <translation>دُرست ذات الحصة الأكبر من التكلفة</translation>
    </message>
    <message>
        <source>Each is varied alone between two ends that have a source</source>
        <translation>يُغيَّر كل منها وحده بين طرفين لهما مصدر</translation>
    </message>
    <message>
        <source>No bare percentage without a basis stands for a range</source>
        <translation>لا تقوم نسبة مئوية بلا أساس مقام نطاق</translation>
    </message>
    <message>
        <source>The results are ranked, with what they mean for the decision</source>
        <translation>رُتبت النتائج مع معناها للقرار</translation>
    </message>
    <message>
        <source>Distributions rest on data or recorded judgement</source>
        <translation>تقوم التوزيعات على بيانات أو حكم مسجل</translation>
    </message>
    <message>
        <source>Correlations between figures are covered</source>
        <translation>روعيت الارتباطات بين الأرقام</translation>
    </message>
    <message>
        <source>Chance is simulated, with the whole distribution shown</source>
        <translation>حوكي الاحتمال مع إظهار التوزيع كله</translation>
    </message>
    <message>
        <source>It is said how likely the estimate is to be kept</source>
        <translation>ذُكر مدى احتمال الالتزام بالتقدير</translation>
    </message>
    <message>
        <source>A reserve is stated for the confidence that is wanted</source>
        <translation>ذُكر احتياطي للثقة المطلوبة</translation>
    </message>
    <message>
        <source>The cost with its risk is spread over time</source>
        <translation>وُزعت التكلفة بمخاطرها على الزمن</translation>
    </message>
    <message>
        <source>The analysis is repeated from time to time</source>
        <translation>يُعاد التحليل من وقت إلى آخر</translation>
    </message>
    <message>
        <source>Another analyst can rebuild the figures from the documents</source>
        <translation>يستطيع محلل آخر إعادة بناء الأرقام من الوثائق</translation>
    </message>
    <message>
        <source>Text and tables tell why each method was chosen</source>
        <translation>يبيّن النص والجداول سبب اختيار كل طريقة</translation>
    </message>
    <message>
        <source>Management was shown the basis and the risk, and its approval is recorded</source>
        <translation>اطلعت الإدارة على الأساس والمخاطرة وسُجلت موافقتها</translation>
    </message>
    <message>
        <source>Actual costs are recorded and differences explained</source>
        <translation>سُجلت التكاليف الفعلية وفُسرت الفروق</translation>
    </message>
    <message>
        <source>The decision problem is described clearly</source>
        <translation>وُصفت مسألة القرار بوضوح</translation>
    </message>
    <message>
        <source>The description was checked with those concerned</source>
        <translation>فُحص الوصف مع المعنيين</translation>
    </message>
    <message>
        <source>It is told how the criteria were found, and why these</source>
        <translation>ذُكر كيف وُجدت المعايير ولماذا هذه</translation>
    </message>
    <message>
        <source>Each criterion is defined</source>
        <translation>عُرّف كل معيار</translation>
    </message>
    <message>
        <source>The list of criteria was checked</source>
        <translation>فُحصت قائمة المعايير</translation>
    </message>
    <message>
        <source>Sources of the options&apos; figures are given</source>
        <translation>ذُكرت مصادر أرقام الخيارات</translation>
    </message>
    <message>
        <source>The table of figures was checked</source>
        <translation>فُحص جدول الأرقام</translation>
    </message>
    <message>
        <source>It is told how figures become values, and why so</source>
        <translation>ذُكر كيف تصير الأرقام قيمًا ولماذا هكذا</translation>
    </message>
    <message>
        <source>The values were checked</source>
        <translation>فُحصت القيم</translation>
    </message>
    <message>
        <source>It is told how the weights were found, and why so</source>
        <translation>ذُكر كيف وُجدت الأوزان ولماذا هكذا</translation>
    </message>
    <message>
        <source>The weights were checked</source>
        <translation>فُحصت الأوزان</translation>
    </message>
    <message>
        <source>The way of adding up is justified</source>
        <translation>بُررت طريقة الجمع</translation>
    </message>
    <message>
        <source>The results of adding up were checked</source>
        <translation>فُحصت نتائج الجمع</translation>
    </message>
    <message>
        <source>Sources of uncertainty are told</source>
        <translation>ذُكرت مصادر عدم التأكد</translation>
    </message>
    <message>
        <source>Uncertainty is analysed, and it is said how</source>
        <translation>حُلل عدم التأكد وذُكرت الطريقة</translation>
    </message>
    <message>
        <source>The whole process and its results are reported</source>
        <translation>نُشرت العملية كلها ونتائجها</translation>
    </message>
    <message>
        <source>The findings were examined with those who decide</source>
        <translation>نوقشت النتائج مع أصحاب القرار</translation>
    </message>
    <message>
        <source>Criteria are complete and do not overlap</source>
        <translation>المعايير كاملة ولا تتداخل</translation>
    </message>
    <message>
        <source>Resources, skills, software and participants are described</source>
        <translation>وُصفت الموارد والمهارات والبرامج والمشاركون</translation>
    </message>
    <message>
        <source>Aims, those who decide and key players are named</source>
        <translation>سُميت الأهداف وأصحاب القرار والأطراف الرئيسة</translation>
    </message>
    <message>
        <source>The options are listed, doing nothing among them</source>
        <translation>سُردت الخيارات ومنها عدم فعل شيء</translation>
    </message>
    <message>
        <source>Criteria were tested for overlap and double counting</source>
        <translation>اختُبرت المعايير من حيث التداخل والاحتساب المزدوج</translation>
    </message>
    <message>
        <source>The ends of the scales are defined</source>
        <translation>عُرّفت أطراف المقاييس</translation>
    </message>
    <message>
        <source>Weights reflect the swing between the ends of the scales</source>
        <translation>تعكس الأوزان القفزة بين أطراف المقاييس</translation>
    </message>
    <message>
        <source>Weighted values are added up</source>
        <translation>جُمعت القيم الموزونة</translation>
    </message>
    <message>
        <source>Order, pairs of options and cost against benefit are examined</source>
        <translation>دُرس الترتيب وأزواج الخيارات والتكلفة مقابل المنفعة</translation>
    </message>
    <message>
        <source>Other weights, values and views are tried</source>
        <translation>جُربت أوزان وقيم وآراء أخرى</translation>
    </message>
    <message>
        <source>A group of experts and decision makers met, with a facilitator</source>
        <translation>اجتمعت مجموعة من الخبراء وأصحاب القرار مع ميسّر</translation>
    </message>
    <message>
        <source>Criteria stand beside the money, not in its place</source>
        <translation>تقف المعايير إلى جانب المال لا مكانه</translation>
    </message>
    <message>
        <source>Evidence, assumptions and judgements are kept on record</source>
        <translation>سُجلت الأدلة والافتراضات والأحكام</translation>
    </message>
    <message>
        <source>Money is kept apart from scores</source>
        <translation>فُصل المال عن الدرجات</translation>
    </message>
    <message>
        <source>The facilitator was independent, and dissent is recorded</source>
        <translation>كان الميسّر مستقلًا وسُجل الاعتراض</translation>
    </message>
    <message>
        <source>The title says what is evaluated and names the options</source>
        <translation>يذكر العنوان ما يُقيَّم ويسمي الخيارات</translation>
    </message>
    <message>
        <source>There is a structured summary</source>
        <translation>يوجد ملخص منظم</translation>
    </message>
    <message>
        <source>Context and question are told</source>
        <translation>ذُكر السياق والسؤال</translation>
    </message>
    <message>
        <source>There is a plan of the analysis, and it is said where it is kept</source>
        <translation>توجد خطة للتحليل وذُكر مكان حفظها</translation>
    </message>
    <message>
        <source>It is said whose tasks they are, and how many</source>
        <translation>ذُكر مهام مَن هي وكم عددها</translation>
    </message>
    <message>
        <source>The setting is described</source>
        <translation>وُصفت البيئة</translation>
    </message>
    <message>
        <source>The compared options are described, and why these</source>
        <translation>وُصفت الخيارات المقارنة ولماذا هذه</translation>
    </message>
    <message>
        <source>It is said whose costs count</source>
        <translation>ذُكر تكاليف مَن تُحتسب</translation>
    </message>
    <message>
        <source>The time frame is stated with a reason</source>
        <translation>ذُكرت المدة مع سببها</translation>
    </message>
    <message>
        <source>The discount rate is stated with a reason</source>
        <translation>ذُكر معدل الخصم مع سببه</translation>
    </message>
    <message>
        <source>The outcomes are named</source>
        <translation>سُميت النتائج المقصودة</translation>
    </message>
    <message>
        <source>It is said how outcomes were measured</source>
        <translation>ذُكر كيف قيست النتائج</translation>
    </message>
    <message>
        <source>It is said how outcomes were valued</source>
        <translation>ذُكر كيف قُوّمت النتائج</translation>
    </message>
    <message>
        <source>It is said how costs were valued</source>
        <translation>ذُكر كيف قُوّمت التكاليف</translation>
    </message>
    <message>
        <source>Currency, price date and conversion are stated</source>
        <translation>ذُكرت العملة وتاريخ الأسعار والتحويل</translation>
    </message>
    <message>
        <source>The model is described, and where it can be had</source>
        <translation>وُصف النموذج ومكان الحصول عليه</translation>
    </message>
    <message>
        <source>Methods and assumptions of the analysis are told</source>
        <translation>ذُكرت طرائق التحليل وافتراضاته</translation>
    </message>
    <message>
        <source>Differences between sub-groups are told</source>
        <translation>ذُكرت الفروق بين المجموعات الفرعية</translation>
    </message>
    <message>
        <source>It is said who gains and who loses</source>
        <translation>ذُكر مَن يكسب ومَن يخسر</translation>
    </message>
    <message>
        <source>It is said how uncertainty was described</source>
        <translation>ذُكر كيف وُصف عدم التأكد</translation>
    </message>
    <message>
        <source>Those affected were engaged</source>
        <translation>أُشرك المتأثرون</translation>
    </message>
    <message>
        <source>All inputs stand with range, distribution and source</source>
        <translation>تُذكر كل المدخلات بنطاقها وتوزيعها ومصدرها</translation>
    </message>
    <message>
        <source>The main results are given as sums and differences</source>
        <translation>ذُكرت النتائج الرئيسة مجاميع وفروقًا</translation>
    </message>
    <message>
        <source>The effect of uncertainty, discount rate and time frame is shown</source>
        <translation>بُيّن أثر عدم التأكد ومعدل الخصم والمدة</translation>
    </message>
    <message>
        <source>The effect of engaging people is told</source>
        <translation>ذُكر أثر إشراك الناس</translation>
    </message>
    <message>
        <source>Findings, limits and how far they carry are told</source>
        <translation>ذُكرت النتائج والحدود ومدى تعميمها</translation>
    </message>
    <message>
        <source>Funding is told</source>
        <translation>ذُكر التمويل</translation>
    </message>
    <message>
        <source>Conflicts of interest are told</source>
        <translation>ذُكر تضارب المصالح</translation>
    </message>
    <message>
        <source>All uncertain inputs have distributions, and correlation is covered</source>
        <translation>لكل مُدخل غير مؤكد توزيع وروعي الارتباط</translation>
    </message>
    <message>
        <source>Other structures of the model are tried</source>
        <translation>جُربت بنى أخرى للنموذج</translation>
    </message>
    <message>
        <source>The analysis rests on chance, not on single figures</source>
        <translation>يقوم التحليل على الاحتمال لا على أرقام مفردة</translation>
    </message>
    <message>
        <source>Method, number of draws and error of the estimate are stated</source>
        <translation>ذُكرت الطريقة وعدد السحوبات وخطأ التقدير</translation>
    </message>
    <message>
        <source>Figures that one study would find together are valued together</source>
        <translation>قُوّمت معًا الأرقام التي تكشفها دراسة واحدة معًا</translation>
    </message>
    <message>
        <source>Worth and cost are given for trials that could really be made</source>
        <translation>ذُكرت قيمة وتكلفة تجارب يمكن إجراؤها فعلًا</translation>
    </message>
    <message>
        <source>Number of cases and time frame are stated with reasons</source>
        <translation>ذُكر عدد الحالات والمدة مع الأسباب</translation>
    </message>
    <message>
        <source>The net benefit of a trial, its best size and the delay are shown</source>
        <translation>بُيّنت المنفعة الصافية للتجربة وأفضل حجم والتأخير</translation>
    </message>
    <message>
        <source>The decision and its options are defined</source>
        <translation>عُرّف القرار وخياراته</translation>
    </message>
    <message>
        <source>What is known is stated as ranges by trained people</source>
        <translation>ذُكر المعروف نطاقاتٍ من أشخاص مدرَّبين</translation>
    </message>
    <message>
        <source>The worth of more information is computed for each figure</source>
        <translation>حُسبت قيمة المزيد من المعلومات لكل رقم</translation>
    </message>
    <message>
        <source>Only figures worth measuring are measured, by simple means</source>
        <translation>لا يُقاس إلا ما يستحق القياس وبوسائل بسيطة</translation>
    </message>
    <message>
        <source>The decision follows expected value and a stated tolerance of risk</source>
        <translation>يتبع القرار القيمة المتوقعة وتحملًا مذكورًا للمخاطرة</translation>
    </message>
    <message>
        <source>It is followed up with actual results</source>
        <translation>يُتابع بالنتائج الفعلية</translation>
    </message>
    <message>
        <source>Items, measure, data, date and versions of each test are told</source>
        <translation>ذُكرت العناصر والمقياس والبيانات والتاريخ والإصدارات لكل اختبار</translation>
    </message>
    <message>
        <source>Each measured share has its interval</source>
        <translation>لكل نسبة مقيسة فترتها</translation>
    </message>
    <message>
        <source>Items that come in groups are counted as groups</source>
        <translation>عُدّت العناصر الواردة في مجموعات مجموعاتٍ</translation>
    </message>
    <message>
        <source>Options tried on the same items are compared item by item</source>
        <translation>قورنت الخيارات المجربة على العناصر نفسها عنصرًا عنصرًا</translation>
    </message>
    <message>
        <source>The difference that would show was stated before the test</source>
        <translation>ذُكر الفرق الذي سيظهر قبل الاختبار</translation>
    </message>
    <message>
        <source>Where no error was seen, an upper limit is given</source>
        <translation>حيث لم يُرَ خطأ ذُكر حد أعلى</translation>
    </message>
    <message>
        <source>Several comparisons are corrected for or declared</source>
        <translation>صُححت المقارنات المتعددة أو صُرح بها</translation>
    </message>
    <message>
        <source>Those who judge answers are described, and their agreement is measured</source>
        <translation>وُصف مَن يحكم على الإجابات وقيس اتفاقهم</translation>
    </message>
    <message>
        <source>One page answers: what to do, how sure, what would change it, when to look again</source>
        <translation>صفحة واحدة تجيب: ما العمل، وما مدى التأكد، وما الذي يغيّره، ومتى يُعاد النظر</translation>
    </message>
    <message>
        <source>Question, scope, perspective and time frame are there</source>
        <translation>السؤال والنطاق والمنظور والمدة موجودة</translation>
    </message>
    <message>
        <source>The options are there, none among them, with what rules them out</source>
        <translation>الخيارات موجودة، ومنها لا شيء، مع ما يستبعدها</translation>
    </message>
    <message>
        <source>Criteria, definitions, ranges and weights are there</source>
        <translation>المعايير والتعريفات والنطاقات والأوزان موجودة</translation>
    </message>
    <message>
        <source>The evidence is there with its grades</source>
        <translation>الأدلة موجودة بدرجاتها</translation>
    </message>
    <message>
        <source>The costs are there by element and time, with price date and discount rate</source>
        <translation>التكاليف موجودة حسب العنصر والزمن مع تاريخ الأسعار ومعدل الخصم</translation>
    </message>
    <message>
        <source>The results are there with ranges, money back and break-even</source>
        <translation>النتائج موجودة بنطاقاتها واسترداد المال ونقطة التعادل</translation>
    </message>
    <message>
        <source>The sensitivities are there with sourced ends, and where the answer turns</source>
        <translation>الحساسيات موجودة بأطراف لها مصدر وأين تنقلب الإجابة</translation>
    </message>
    <message>
        <source>The risk is there: distribution, likelihood of the estimate, reserve</source>
        <translation>المخاطرة موجودة: التوزيع واحتمال التقدير والاحتياطي</translation>
    </message>
    <message>
        <source>The worth of information and a plan for a trial are there</source>
        <translation>قيمة المعلومات وخطة تجربة موجودتان</translation>
    </message>
    <message>
        <source>Dissent and consensus are there</source>
        <translation>الاعتراض والإجماع موجودان</translation>
    </message>
    <message>
        <source>Limits, conflicts of interest and funding are there</source>
        <translation>الحدود وتضارب المصالح والتمويل موجودة</translation>
    </message>
    <message>
        <source>All inputs, the seed, the version and the digest are there</source>
        <translation>كل المدخلات والبذرة والإصدار والبصمة موجودة</translation>
    </message>
    <message>
        <source>This table is there</source>
        <translation>هذا الجدول موجود</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AuditText</name>
    <message>
        <source>It is there.</source>
        <translation>إنه موجود.</translation>
    </message>
    <message>
        <source>Only people can say this; a statement in the document answers it.</source>
        <translation>لا يمكن أن يقوله إلا الناس؛ ويجيب عنه تصريح في المستند.</translation>
    </message>
    <message>
        <source>The assessment has no title.</source>
        <translation>ليس للتقييم عنوان.</translation>
    </message>
    <message>
        <source>The notes do not say what the question is.</source>
        <translation>لا تذكر الملاحظات ما هو السؤال.</translation>
    </message>
    <message>
        <source>It is not said for whom the report is.</source>
        <translation>لم يُذكر لمن هذا التقرير.</translation>
    </message>
    <message>
        <source>It is not said who decides.</source>
        <translation>لم يُذكر مَن يقرر.</translation>
    </message>
    <message>
        <source>The organisation is not named.</source>
        <translation>لم تُسمَّ المؤسسة.</translation>
    </message>
    <message>
        <source>The assessment has no date, so nobody can tell how old the prices are.</source>
        <translation>ليس للتقييم تاريخ، فلا يمكن معرفة مدى قدم الأسعار.</translation>
    </message>
    <message>
        <source>No discount rate is stated.</source>
        <translation>لم يُذكر معدل خصم.</translation>
    </message>
    <message>
        <source>No reason is given for the discount rate.</source>
        <translation>لم يُذكر سبب لمعدل الخصم.</translation>
    </message>
    <message>
        <source>No reason is given for the time frame.</source>
        <translation>لم يُذكر سبب للمدة.</translation>
    </message>
    <message>
        <source>It is not said whose costs count.</source>
        <translation>لم يُذكر تكاليف مَن تُحتسب.</translation>
    </message>
    <message>
        <source>It is not said who paid for the work.</source>
        <translation>لم يُذكر مَن دفع مقابل العمل.</translation>
    </message>
    <message>
        <source>Nothing is said about conflicts of interest.</source>
        <translation>لم يُذكر شيء عن تضارب المصالح.</translation>
    </message>
    <message>
        <source>It is not known how many items arrive in a month.</source>
        <translation>لا يُعرف كم عنصرًا يصل في الشهر.</translation>
    </message>
    <message>
        <source>Going on as today is not among the options.</source>
        <translation>الاستمرار كما هو اليوم ليس بين الخيارات.</translation>
    </message>
    <message>
        <source>There are fewer than two options.</source>
        <translation>يوجد أقل من خيارين.</translation>
    </message>
    <message>
        <source>There is no option.</source>
        <translation>لا يوجد أي خيار.</translation>
    </message>
    <message>
        <source>Only the central case was evaluated, without trials.</source>
        <translation>قُيّمت الحالة الوسطى فقط من دون محاولات.</translation>
    </message>
    <message>
        <source>It was not evaluated how single figures move the answer.</source>
        <translation>لم يُقيَّم كيف تحرّك الأرقام المفردة الإجابة.</translation>
    </message>
    <message>
        <source>It was not evaluated what knowing more is worth.</source>
        <translation>لم يُقيَّم ما قيمة معرفة المزيد.</translation>
    </message>
    <message>
        <source>No date is set to look again.</source>
        <translation>لم يُحدَّد تاريخ لإعادة النظر.</translation>
    </message>
    <message>
        <source>It is not recorded what was decided and by whom.</source>
        <translation>لم يُسجَّل ما تقرر ومَن قرره.</translation>
    </message>
    <message>
        <source>No earlier version is kept to compare with.</source>
        <translation>لم يُحفظ إصدار سابق للمقارنة.</translation>
    </message>
    <message>
        <source>No hard conditions are stated.</source>
        <translation>لم تُذكر شروط صارمة.</translation>
    </message>
    <message>
        <source>Figures that nobody knows exactly have no range.</source>
        <translation>أرقام لا يعرفها أحد بدقة ليس لها نطاق.</translation>
    </message>
    <message>
        <source>No correlations are stated, and nobody says that there are none.</source>
        <translation>لم تُذكر ارتباطات، ولم يقل أحد إنها غير موجودة.</translation>
    </message>
    <message>
        <source>%1 prices are unknown, old or not converted.</source>
        <translation>%1 سعر مجهول أو قديم أو غير محوَّل.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria take their worst and best from the options.</source>
        <translation>%1 من %2 معيار تأخذ الأسوأ والأفضل من الخيارات.</translation>
    </message>
    <message>
        <source>Some criteria count the same matter twice.</source>
        <translation>بعض المعايير تحتسب الأمر نفسه مرتين.</translation>
    </message>
    <message>
        <source>The decision is by money alone; there are no criteria.</source>
        <translation>القرار بالمال وحده؛ ولا توجد معايير.</translation>
    </message>
    <message>
        <source>Much about the task is unknown.</source>
        <translation>الكثير عن المهمة مجهول.</translation>
    </message>
    <message>
        <source>Limits of money or time are not stated.</source>
        <translation>لم تُذكر حدود المال أو الوقت.</translation>
    </message>
    <message>
        <source>%1 of %2 cost lines have no name.</source>
        <translation>%1 من %2 بند تكلفة بلا اسم.</translation>
    </message>
    <message>
        <source>%1 ranges are a bare percentage to either side, without a basis.</source>
        <translation>%1 نطاق مجرد نسبة مئوية في الاتجاهين بلا أساس.</translation>
    </message>
    <message>
        <source>No actual figures are recorded yet.</source>
        <translation>لم تُسجَّل أرقام فعلية بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 scores name no source.</source>
        <translation>%1 من %2 درجة بلا مصدر.</translation>
    </message>
    <message>
        <source>The weights were stated directly, not by the swing from worst to best.</source>
        <translation>ذُكرت الأوزان مباشرة، لا بالقفزة من الأسوأ إلى الأفضل.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria have no weight.</source>
        <translation>%1 من %2 معيار بلا وزن.</translation>
    </message>
    <message>
        <source>The best option depends on the method.</source>
        <translation>الخيار الأفضل يتوقف على الطريقة.</translation>
    </message>
    <message>
        <source>The range of a criterion was changed after its weight was given.</source>
        <translation>غُيّر نطاق معيار بعد إعطاء وزنه.</translation>
    </message>
    <message>
        <source>%1 of %2 criteria have no name of their own.</source>
        <translation>%1 من %2 معيار بلا اسم خاص به.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described.</source>
        <translation>لم تُوصف العملية الحالية.</translation>
    </message>
    <message>
        <source>It is not said how a right answer is told from a wrong one.</source>
        <translation>لم يُذكر كيف تُميَّز الإجابة الصحيحة من الخاطئة.</translation>
    </message>
    <message>
        <source>No option has been tried on items of this task.</source>
        <translation>لم يُجرَّب أي خيار على عناصر هذه المهمة.</translation>
    </message>
    <message>
        <source>The cost of a wrong answer is not stated.</source>
        <translation>لم تُذكر تكلفة الإجابة الخاطئة.</translation>
    </message>
    <message>
        <source>The discount rate has not been varied, neither by a range nor by a scenario.</source>
        <translation>لم يُغيَّر معدل الخصم، لا بنطاق ولا بسيناريو.</translation>
    </message>
    <message>
        <source>No scenarios of your own are described.</source>
        <translation>لم تُوصف سيناريوهات خاصة بكم.</translation>
    </message>
    <message>
        <source>No figures are valued together as one study would find them.</source>
        <translation>لا تُقوَّم أرقام معًا كما تكشفها دراسة واحدة.</translation>
    </message>
    <message>
        <source>It is not stated how much risk is acceptable.</source>
        <translation>لم يُذكر مقدار المخاطرة المقبول.</translation>
    </message>
    <message>
        <source>%1 of %2 trials lack counts, date or source.</source>
        <translation>%1 من %2 تجربة ينقصها العدد أو التاريخ أو المصدر.</translation>
    </message>
    <message>
        <source>%1 of %2 trials lack counts, so no interval can be given.</source>
        <translation>%1 من %2 تجربة ينقصها العدد، فلا يمكن إعطاء فترة.</translation>
    </message>
    <message>
        <source>There is no trial yet that this could be asked of.</source>
        <translation>لا توجد تجربة بعد يُسأل عنها هذا.</translation>
    </message>
    <message>
        <source>Every trial saw errors.</source>
        <translation>رأت كل تجربة أخطاء.</translation>
    </message>
    <message>
        <source>Fewer than two trials have been made.</source>
        <translation>أُجري أقل من تجربتين.</translation>
    </message>
    <message>
        <source>What waiting for the trial costs is not known.</source>
        <translation>لا يُعرف ما يكلفه انتظار التجربة.</translation>
    </message>
    <message>
        <source>It is not stated whether those who gave ranges were trained to do so.</source>
        <translation>لم يُذكر هل دُرّب مَن أعطوا النطاقات على ذلك.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>asked of people</source>
        <translation>يُسأل عنه الناس</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Cost estimating (GAO guide)</source>
        <translation>تقدير التكلفة (دليل GAO)</translation>
    </message>
    <message>
        <source>Decisions by several criteria (ISPOR)</source>
        <translation>القرار بعدة معايير (ISPOR)</translation>
    </message>
    <message>
        <source>Decisions by several criteria (UK manual and Green Book)</source>
        <translation>القرار بعدة معايير (الدليل البريطاني والكتاب الأخضر)</translation>
    </message>
    <message>
        <source>Reports of economic evaluations (CHEERS 2022)</source>
        <translation>تقارير التقييمات الاقتصادية (CHEERS 2022)</translation>
    </message>
    <message>
        <source>Value of information (ISPOR)</source>
        <translation>قيمة المعلومات (ISPOR)</translation>
    </message>
    <message>
        <source>Measuring what decides (applied information economics)</source>
        <translation>قياس ما يحسم (اقتصاديات المعلومات التطبيقية)</translation>
    </message>
    <message>
        <source>Reports of measured accuracy</source>
        <translation>تقارير الدقة المقيسة</translation>
    </message>
    <message>
        <source>What a decision report should hold</source>
        <translation>ما ينبغي أن يتضمنه تقرير القرار</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement, who said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>statement, who said so, day</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>It is not said who led the workshop.</source>
        <translation>لم يُذكر من أدار ورشة العمل.</translation>
    </message>
    <message>
        <source>%1 of all %2 figures name no source (one that options share counts once).</source>
        <translation>%1 من كل الأرقام البالغة %2 لا تذكر مصدرًا (ما تتشاركه الخيارات يُحسب مرة واحدة).</translation>
    </message>
    <message>
        <source>%1 of the %2 uncertain figures name no source.</source>
        <translation>%1 من الأرقام غير المؤكدة البالغة %2 لا تذكر مصدرًا.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states name no source.</source>
        <translation>%1 من الأرقام التي يذكرها المستند، وعددها %2، لا تذكر مصدرًا.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that can move the answer name no source.</source>
        <translation>%1 من الأرقام التي يمكن أن تحرّك الإجابة، وعددها %2، لا تذكر مصدرًا.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states have no date.</source>
        <translation>%1 من الأرقام التي يذكرها المستند، وعددها %2، بلا تاريخ.</translation>
    </message>
    <message>
        <source>%1 of all %2 figures have no grade of evidence (one that options share counts once).</source>
        <translation>%1 من كل الأرقام البالغة %2 بلا درجة للدليل (ما تتشاركه الخيارات يُحسب مرة واحدة).</translation>
    </message>
    <message>
        <source>%1 of all %2 figures are our assumption (one that options share counts once).</source>
        <translation>%1 من كل الأرقام البالغة %2 هي افتراضنا (ما تتشاركه الخيارات يُحسب مرة واحدة).</translation>
    </message>
    <message>
        <source>%1 of the %2 uncertain figures are our assumption.</source>
        <translation>%1 من الأرقام غير المؤكدة البالغة %2 هي افتراضنا.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that the document states are our assumption.</source>
        <translation>%1 من الأرقام التي يذكرها المستند، وعددها %2، هي افتراضنا.</translation>
    </message>
    <message>
        <source>%1 of the %2 figures that can move the answer are our assumption.</source>
        <translation>%1 من الأرقام التي يمكن أن تحرّك الإجابة، وعددها %2، هي افتراضنا.</translation>
    </message>
    <message>
        <source>The agreement of those who judge is stated, but not as measured.</source>
        <translation>اتفاق مَن يحكمون مذكور، لكن ليس بوصفه مقيسًا.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Autosave</name>
    <message>
        <source>The folder for unsaved work cannot be written to.</source>
        <translation>تتعذّر الكتابة في مجلد العمل غير المحفوظ.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::AxesBar</name>
    <message>
        <source>Up</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Show less of the axes, larger (wheel or +)</source>
        <translation>إظهار جزء أصغر من المحورين بحجم أكبر (العجلة أو +)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Show more of the axes, smaller (wheel or −)</source>
        <translation>إظهار جزء أكبر من المحورين بحجم أصغر (العجلة أو −)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show the axes from end to end again (0, or a double click on the ground)</source>
        <translation>إظهار المحورين كاملين من جديد (0 أو نقر مزدوج على الأرضية)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BestWorstWeights</name>
    <message>
        <source>Counts most</source>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>Counts least</source>
        <translation>الأقل أهمية</translation>
    </message>
    <message>
        <source>Say which criterion counts most and which least. Then, for each, how many times the first counts more than it, and how many times it counts more than the last: 1 is the same, 9 is far more.</source>
        <translation>حدّد المعيار الأهم والمعيار الأقل أهمية. ثم لكل معيار: كم مرة يزيد عليه الأول أهمية، وكم مرة يزيد هو على الأخير: ١ يعني التساوي، و٩ أكثر بكثير.</translation>
    </message>
    <message>
        <source>Compare with the best and the worst criterion</source>
        <translation>المقارنة بأفضل معيار وأسوأ معيار</translation>
    </message>
    <message>
        <source>How many times more the first counts than %1</source>
        <translation>كم مرة يزيد الأول أهمية على %1</translation>
    </message>
    <message>
        <source>How many times more %1 counts than the last</source>
        <translation>كم مرة يزيد %1 أهمية على الأخير</translation>
    </message>
    <message>
        <source>The first against it</source>
        <translation>الأول مقابله</translation>
    </message>
    <message>
        <source>It against the last</source>
        <translation>هو مقابل الأخير</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BreakEvenPanel</name>
    <message>
        <source>against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>الخيار الأول</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>الخيار الثاني</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>كل الخيارات</translation>
    </message>
    <message>
        <source>Draw all options, or only the two that are chosen below</source>
        <translation>ارسم كل الخيارات، أو الخيارين المختارين أدناه فقط</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>العودة إلى الخطة</translation>
    </message>
    <message>
        <source>Stop trying this volume (Escape)</source>
        <translation>أوقف تجربة هذا الحجم (Escape)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
    <message>
        <source>Make what is tried the document&apos;s own; this can be undone</source>
        <translation>اجعل ما جُرّب جزءًا من المستند؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>الاحتفاظ بما جُرّب</translation>
    </message>
    <message>
        <source>Trying %1 items a month; every screen follows.</source>
        <translation>تُجرَّب %1 من العناصر في الشهر؛ وتتبعها كل الشاشات.</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the left and right arrow keys, to try another volume.</source>
        <translation>اسحب الخط، أو حرّكه بمفتاحي السهمين يمينًا ويسارًا، لتجربة حجم آخر.</translation>
    </message>
    <message>
        <source>Add a second option to see where the two break even.</source>
        <translation>أضف خيارًا ثانيًا لترى أين يتعادل الخياران.</translation>
    </message>
    <message>
        <source>Choose two different options.</source>
        <translation>اختر خيارين مختلفين.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::BudgetPicture</name>
    <message>
        <source>What more money would buy</source>
        <translation>ما الذي يشتريه مال أكثر</translation>
    </message>
    <message>
        <source>From %1 on: worth %2</source>
        <comment>a budget, a value</comment>
        <translation>بدءًا من %1: القيمة %2</translation>
    </message>
    <message>
        <source>Money a month for all tasks (%1)</source>
        <translation>المال شهريًا لكل المهام (%1)</translation>
    </message>
    <message>
        <source>Money at the start for all tasks (%1)</source>
        <translation>المال عند البدء لكل المهام (%1)</translation>
    </message>
    <message>
        <source>Worth of the best plan in today&apos;s money (%1)</source>
        <translation>قيمة أفضل خطة بالقيمة الحالية (%1)</translation>
    </message>
    <message>
        <source>without limits %1</source>
        <translation>بلا حدود %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
    <message>
        <source>State a budget to see what more of it would buy, and what less would cost.</source>
        <translation>اذكر ميزانية لترى ما يشتريه المزيد منها وما يكلّفه النقص فيها.</translation>
    </message>
    <message>
        <source>The chart is empty: no budget is stated.</source>
        <translation>المخطط فارغ: لم تُذكر ميزانية.</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال شهريًا</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>المال عند البدء</translation>
    </message>
    <message>
        <source>The least that reaches the worth beside it</source>
        <translation>أقل مبلغ يبلغ القيمة المذكورة بجانبه</translation>
    </message>
    <message>
        <source>Worth of the best plan</source>
        <translation>قيمة أفضل خطة</translation>
    </message>
    <message>
        <source>Sum of the net present values of the chosen options</source>
        <translation>مجموع صافي القيم الحالية للخيارات المختارة</translation>
    </message>
    <message>
        <source>From %1 on: worth %2 (P10 to P90: %3 with independent tasks, %4 with tasks moving together)</source>
        <comment>a budget, a value</comment>
        <translation>بدءًا من %1: القيمة %2 (من P10 إلى P90: %3 والمهام مستقلة، و%4 والمهام تتحرك معًا)</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>One case in ten lies below, if tasks vary independently</source>
        <translation>حالة من عشر تقع دونه إذا تغيرت المهام مستقلةً</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>One case in ten lies above, if tasks vary independently</source>
        <translation>حالة من عشر تقع فوقه إذا تغيرت المهام مستقلةً</translation>
    </message>
    <message>
        <source>P10, together</source>
        <translation>P10 معًا</translation>
    </message>
    <message>
        <source>One case in ten lies below, if all tasks move together</source>
        <translation>حالة من عشر تقع دونه إذا تحركت كل المهام معًا</translation>
    </message>
    <message>
        <source>P90, together</source>
        <translation>P90 معًا</translation>
    </message>
    <message>
        <source>One case in ten lies above, if all tasks move together</source>
        <translation>حالة من عشر تقع فوقه إذا تحركت كل المهام معًا</translation>
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
        <translation>كم مرة يكون كل خيار هو الأفضل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share of the trials</source>
        <translation>نسبة المحاولات</translation>
    </message>
    <message>
        <source>The chances appear as soon as the uncertain figures have been drawn.</source>
        <translation>تظهر الاحتمالات حالما تُسحب القيم غير المؤكدة.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>الأفضل في</translation>
    </message>
    <message>
        <source>Share of the trials in which no eligible option brings more</source>
        <translation>نسبة المحاولات التي لا يأتي فيها أي خيار مؤهل بأكثر</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Share of the trials with a net present value below zero</source>
        <translation>نسبة المحاولات التي يقل فيها صافي القيمة الحالية عن الصفر</translation>
    </message>
    <message>
        <source>Worth today, on average</source>
        <translation>القيمة اليوم في المتوسط</translation>
    </message>
    <message>
        <source>Mean net present value</source>
        <translation>متوسط صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>9 in 10 above</source>
        <translation>٩ من ١٠ فوقه</translation>
    </message>
    <message>
        <source>10th percentile (P10) of the net present value</source>
        <translation>المئين العاشر (P10) لصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>1 in 10 above</source>
        <translation>١ من ١٠ فوقه</translation>
    </message>
    <message>
        <source>90th percentile (P90) of the net present value</source>
        <translation>المئين التسعون (P90) لصافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>الندم</translation>
    </message>
    <message>
        <source>Expected regret: what choosing it costs on average against knowing</source>
        <translation>الندم المتوقع: ما يكلّفه هذا الاختيار في المتوسط مقارنةً بالمعرفة التامة</translation>
    </message>
    <message>
        <source>%1 is the best in %2 of the trials.</source>
        <translation>%1 هو الأفضل في %2 من المحاولات.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Standard error of the mean: by how much other draws may change it</source>
        <translation>الخطأ المعياري للمتوسط: مقدار ما قد تغيّره سحوبات أخرى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The same figures as a table (%1)</source>
        <translation>الأرقام نفسها في جدول (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save or copy the chart or its figures</source>
        <translation>حفظ المخطط أو أرقامه أو نسخها</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>حفظ كصورة (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>حفظ كرسم (SVG)…</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>حفظ الأرقام (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1، في جدول</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>الصور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>الرسوم (*.svg)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimFigureEditor</name>
    <message>
        <source>Unit of “%1”</source>
        <translation>وحدة «%1»</translation>
    </message>
    <message>
        <source>Period of “%1”</source>
        <translation>فترة «%1»</translation>
    </message>
    <message>
        <source>Take “%1” from this assessment</source>
        <translation>أخذ «%1» من هذا التقييم</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>إدخال رقم</translation>
    </message>
    <message>
        <source>Take from here …</source>
        <translation>الأخذ من هنا …</translation>
    </message>
    <message>
        <source>State a number instead of the assessment&apos;s own figure</source>
        <translation>ذكر رقم بدلًا من رقم التقييم نفسه</translation>
    </message>
    <message>
        <source>Use a figure of this assessment; the claim then follows it</source>
        <translation>استخدام رقم من هذا التقييم؛ عندئذ يتبعه الادعاء</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimForm</name>
    <message>
        <source>What is claimed</source>
        <translation>ما يُدَّعى</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>من يقول ذلك، وأين</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Claims of one subject and unit are held against each other.</source>
        <translation>تُقارَن ببعضها الادعاءات ذات الموضوع الواحد والوحدة الواحدة.</translation>
    </message>
    <message>
        <source>What kind of figure</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>The figure as stated</source>
        <translation>الرقم كما ذُكر</translation>
    </message>
    <message>
        <source>Meant as</source>
        <translation>المقصود به</translation>
    </message>
    <message>
        <source>The accuracy is</source>
        <translation>الدقة هي</translation>
    </message>
    <message>
        <source>Figures that it rests on</source>
        <translation>الأرقام التي يستند إليها</translation>
    </message>
    <message>
        <source>Agrees when within (5% unless stated)</source>
        <translation>يُعدّ متفقًا ضمن حدود (٥٪ ما لم يُذكر غيرها)</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>يُحسم بتاريخ</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <translation>مدى ثقة المصدر</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما توصلت إليه</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>صاحب النتيجة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change a claim</source>
        <translation>تغيير ادعاء</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الرقم %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimNames</name>
    <message>
        <source>An amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>How many times as much</source>
        <translation>كم ضعفًا</translation>
    </message>
    <message>
        <source>A saving</source>
        <translation>وفر</translation>
    </message>
    <message>
        <source>When the money is back</source>
        <translation>متى يُسترد المال</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>كم مرة يكون صحيحًا</translation>
    </message>
    <message>
        <source>A share of people or cases</source>
        <translation>نسبة من الأشخاص أو الحالات</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>كم استغرق</translation>
    </message>
    <message>
        <source>What the last points cost</source>
        <translation>كم تكلّف النقاط الأخيرة</translation>
    </message>
    <message>
        <source>A forecast</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>Worked out as the product of its figures.</source>
        <translation>يُحسب بضرب أرقامه بعضها في بعض.</translation>
    </message>
    <message>
        <source>Worked out as the first figure divided by the second.</source>
        <translation>يُحسب بقسمة الرقم الأول على الثاني.</translation>
    </message>
    <message>
        <source>Worked out as cost before less cost after, times the volume.</source>
        <translation>يُحسب بطرح التكلفة بعد من التكلفة قبل، ثم الضرب في الحجم.</translation>
    </message>
    <message>
        <source>Worked out as the one-off cost divided by what each item saves: items until the money is back.</source>
        <translation>يُحسب بقسمة التكلفة لمرة واحدة على وفر العنصر الواحد: عدد العناصر حتى استرداد المال.</translation>
    </message>
    <message>
        <source>Worked out from the accuracy before and after, or from the right answers of a test.</source>
        <translation>يُحسب من الدقة قبل وبعد، أو من الإجابات الصحيحة في اختبار.</translation>
    </message>
    <message>
        <source>Worked out as those counted of those asked.</source>
        <translation>يُحسب بنسبة من أُحصوا إلى من سُئلوا.</translation>
    </message>
    <message>
        <source>Worked out in months between two days.</source>
        <translation>يُحسب بالأشهر بين يومين.</translation>
    </message>
    <message>
        <source>Worked out in the three ways in which “the last points cost so many times as much” can be read.</source>
        <translation>يُحسب وفق القراءات الثلاث لعبارة «النقاط الأخيرة تكلّف كذا ضعفًا».</translation>
    </message>
    <message>
        <source>Settled by people once its day has come.</source>
        <translation>يحسمه أشخاص متى حل يومه.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>so many right of 100</source>
        <translation>عدد الصحيح من كل ١٠٠</translation>
    </message>
    <message>
        <source>points gained</source>
        <translation>المكسب بالنقاط</translation>
    </message>
    <message>
        <source>better by such a share of what it was</source>
        <translation>تحسّن بهذه النسبة مما كان</translation>
    </message>
    <message>
        <source>what is left to 100%</source>
        <translation>ما يتبقى حتى ١٠٠٪</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>الرقم الأول</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>الرقم الثاني</translation>
    </message>
    <message>
        <source>Cost of an item before</source>
        <translation>تكلفة العنصر قبل</translation>
    </message>
    <message>
        <source>Cost of an item after</source>
        <translation>تكلفة العنصر بعد</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>عدد العناصر</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>التكلفة لمرة واحدة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Right answers in the test</source>
        <translation>الإجابات الصحيحة في الاختبار</translation>
    </message>
    <message>
        <source>Items in the test</source>
        <translation>عناصر الاختبار</translation>
    </message>
    <message>
        <source>How many it was true of</source>
        <translation>عدد من انطبق عليهم</translation>
    </message>
    <message>
        <source>How many were asked</source>
        <translation>عدد من سُئلوا</translation>
    </message>
    <message>
        <source>Share of the others</source>
        <translation>نسبة الآخرين</translation>
    </message>
    <message>
        <source>Quality before the last points</source>
        <translation>الجودة قبل النقاط الأخيرة</translation>
    </message>
    <message>
        <source>Quality after them</source>
        <translation>الجودة بعدها</translation>
    </message>
    <message>
        <source>Effort before the last points</source>
        <translation>الجهد قبل النقاط الأخيرة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimText</name>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
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
        <translation>تقول مصادر أخرى غير ذلك: %1.</translation>
    </message>
    <message>
        <source>the figures behind it</source>
        <translation>الأرقام التي بُني عليها</translation>
    </message>
    <message>
        <source>the figure itself</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>the period that the volume belongs to</source>
        <translation>الفترة التي يخصها الحجم</translation>
    </message>
    <message>
        <source>a day on which it could be checked</source>
        <translation>يوم يمكن فيه التحقق منه</translation>
    </message>
    <message>
        <source>the first of the two figures</source>
        <translation>الرقم الأول من الاثنين</translation>
    </message>
    <message>
        <source>the second of the two figures</source>
        <translation>الرقم الثاني من الاثنين</translation>
    </message>
    <message>
        <source>the cost before</source>
        <translation>التكلفة قبل</translation>
    </message>
    <message>
        <source>the cost after</source>
        <translation>التكلفة بعد</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>the one-off cost</source>
        <translation>التكلفة لمرة واحدة</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>الدقة قبل</translation>
    </message>
    <message>
        <source>the accuracy after</source>
        <translation>الدقة بعد</translation>
    </message>
    <message>
        <source>how many were right</source>
        <translation>كم منها كان صحيحًا</translation>
    </message>
    <message>
        <source>the size of the test</source>
        <translation>حجم الاختبار</translation>
    </message>
    <message>
        <source>how many were counted</source>
        <translation>عدد ما أُحصي</translation>
    </message>
    <message>
        <source>how many were asked</source>
        <translation>عدد من سُئلوا</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>the quality before</source>
        <translation>الجودة قبل</translation>
    </message>
    <message>
        <source>the quality after</source>
        <translation>الجودة بعد</translation>
    </message>
    <message>
        <source>the effort before</source>
        <translation>الجهد قبل</translation>
    </message>
    <message>
        <source>Saved on one item</source>
        <translation>الوفر في العنصر الواحد</translation>
    </message>
    <message>
        <source>Items that it would take</source>
        <translation>عدد العناصر اللازمة</translation>
    </message>
    <message>
        <source>Periods until the money is back</source>
        <translation>عدد الفترات حتى استرداد المال</translation>
    </message>
    <message>
        <source>True share at least, 95% sure</source>
        <translation>الحصة الحقيقية على الأقل، بثقة ٩٥٪</translation>
    </message>
    <message>
        <source>True share at most, 95% sure</source>
        <translation>الحصة الحقيقية على الأكثر، بثقة ٩٥٪</translation>
    </message>
    <message>
        <source>Gain in points</source>
        <translation>المكسب بالنقاط</translation>
    </message>
    <message>
        <source>Gain against before</source>
        <translation>المكسب مقارنةً بما قبل</translation>
    </message>
    <message>
        <source>Times fewer errors</source>
        <translation>كم مرة تقل الأخطاء</translation>
    </message>
    <message>
        <source>Test items that each of two arms needs to show it</source>
        <translation>عناصر الاختبار اللازمة لكل مجموعة من المجموعتين لإظهاره</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>مجموع الأجزاء</translation>
    </message>
    <message>
        <source>Total effort, read as the whole costing so many times the start</source>
        <translation>الجهد الكلي، إذا قُرئ على أن الكل يكلّف كذا ضعف البداية</translation>
    </message>
    <message>
        <source>Total effort, read as the addition costing so many times the start</source>
        <translation>الجهد الكلي، إذا قُرئ على أن الزيادة تكلّف كذا ضعف البداية</translation>
    </message>
    <message>
        <source>Total effort, read as each further point costing so many times a first one</source>
        <translation>الجهد الكلي، إذا قُرئ على أن كل نقطة إضافية تكلّف كذا ضعف نقطة أولى</translation>
    </message>
    <message>
        <source>A further point against a first one, by the first reading</source>
        <translation>نقطة إضافية مقابل نقطة أولى، وفق القراءة الأولى</translation>
    </message>
    <message>
        <source>A further point against a first one, by the second reading</source>
        <translation>نقطة إضافية مقابل نقطة أولى، وفق القراءة الثانية</translation>
    </message>
    <message>
        <source>A further point against a first one, by the third reading</source>
        <translation>نقطة إضافية مقابل نقطة أولى، وفق القراءة الثالثة</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>درجة براير</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>حسابه سليم</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>يناقض نفسه</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>mixes units</source>
        <translation>يخلط الوحدات</translation>
    </message>
    <message>
        <source>several readings</source>
        <translation>له عدة قراءات</translation>
    </message>
    <message>
        <source>no figure stated</source>
        <translation>لا رقم مذكور</translation>
    </message>
    <message>
        <source>forecast, open</source>
        <translation>توقع مفتوح</translation>
    </message>
    <message>
        <source>forecast, due</source>
        <translation>توقع حل موعده</translation>
    </message>
    <message>
        <source>forecast, came true</source>
        <translation>توقع تحقق</translation>
    </message>
    <message>
        <source>forecast, did not come true</source>
        <translation>توقع لم يتحقق</translation>
    </message>
    <message>
        <source>It contradicts its own figures.</source>
        <translation>يناقض أرقامه.</translation>
    </message>
    <message>
        <source>It contradicts its own figures: %1 is stated, and they come to %2.</source>
        <translation>يناقض أرقامه: المذكور %1، وحاصلها %2.</translation>
    </message>
    <message>
        <source>It contradicts its own figures: %1 is stated, and they come to %2, which differs by a factor of %3.</source>
        <translation>يناقض أرقامه: المذكور %1، وحاصلها %2، والفرق بينهما بعامل %3.</translation>
    </message>
    <message>
        <source>It was due on %1, and nobody has said how it went.</source>
        <translation>كان موعده %1، ولم يذكر أحد ما آل إليه.</translation>
    </message>
    <message>
        <source>It came true.</source>
        <translation>تحقق.</translation>
    </message>
    <message>
        <source>It did not come true.</source>
        <translation>لم يتحقق.</translation>
    </message>
    <message>
        <source>It is a forecast without a day on which it could be checked.</source>
        <translation>هو توقع بلا يوم يمكن فيه التحقق منه.</translation>
    </message>
    <message>
        <source>It is open until %1.</source>
        <translation>يبقى مفتوحًا حتى %1.</translation>
    </message>
    <message>
        <source>It adds up: its own figures come to %1.</source>
        <translation>حسابه سليم: حاصل أرقامه %1.</translation>
    </message>
    <message>
        <source>It cannot be checked as it stands. Its figures come to %1; missing: %2.</source>
        <translation>لا يمكن التحقق منه بصورته هذه. حاصل أرقامه %1؛ وينقصه: %2.</translation>
    </message>
    <message>
        <source>It cannot be checked.</source>
        <translation>لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>It cannot be checked. Missing: %1.</source>
        <translation>لا يمكن التحقق منه. ينقصه: %1.</translation>
    </message>
    <message>
        <source>It compares figures of different kinds.</source>
        <translation>يقارن بين أرقام من أنواع مختلفة.</translation>
    </message>
    <message>
        <source>Its words can be read in three ways, with different figures.</source>
        <translation>تحتمل عبارته ثلاث قراءات، لكل منها أرقام مختلفة.</translation>
    </message>
    <message>
        <source>The source draws no figure. Its own figures come to %1.</source>
        <translation>لا يستخلص المصدر رقمًا. وحاصل أرقامه %1.</translation>
    </message>
    <message>
        <source>With a test of 100 items, %1 would mean a true share of %2 to %3.</source>
        <translation>في اختبار من ١٠٠ عنصر، تعني %1 حصة حقيقية بين %2 و%3.</translation>
    </message>
    <message>
        <source>A gain was read as a level: from %1 to %2 is a gain of %3.</source>
        <translation>قُرئ المكسب على أنه مستوى: من %1 إلى %2 مكسب قدره %3.</translation>
    </message>
    <message>
        <source>A difference was read as something else: from %1 to %2 are %3 points.</source>
        <translation>قُرئ الفرق على أنه شيء آخر: من %1 إلى %2 فرق قدره %3 نقطة.</translation>
    </message>
    <message>
        <source>A test of %1 items is too small to show it: %2 are needed in each arm.</source>
        <translation>اختبار من %1 عنصر أصغر من أن يُظهر ذلك: يلزم %2 في كل مجموعة.</translation>
    </message>
    <message>
        <source>The parts add up to %1.</source>
        <translation>مجموع الأجزاء %1.</translation>
    </message>
    <message>
        <source>The parts are not shares of the same thing: %1 and %2.</source>
        <translation>الأجزاء ليست حصصًا من الشيء نفسه: %1 و%2.</translation>
    </message>
    <message>
        <source>No study is named: it is not known who was asked, and how many.</source>
        <translation>لم تُذكر أي دراسة: لا يُعرف من سُئل، ولا عدد من سُئلوا.</translation>
    </message>
    <message>
        <source>The figure named for %1 is not there: %2.</source>
        <translation>الرقم المذكور لـ %1 غير موجود: %2.</translation>
    </message>
    <message>
        <source>One figure is in %1, the other in %2.</source>
        <translation>أحد الرقمين بوحدة %1، والآخر بوحدة %2.</translation>
    </message>
    <message>
        <source>It claims more than its figures bear: %1 against %2.</source>
        <translation>يدّعي أكثر مما تحتمله أرقامه: %1 مقابل %2.</translation>
    </message>
    <message>
        <source>It claims less than its figures bear: %1 against %2.</source>
        <translation>يدّعي أقل مما تحتمله أرقامه: %1 مقابل %2.</translation>
    </message>
    <message>
        <source>It would take at least %1 items.</source>
        <translation>يلزم لذلك %1 عنصر على الأقل.</translation>
    </message>
    <message>
        <source>The money never comes back: one item costs %1 before and %2 after.</source>
        <translation>لا يُسترد المال أبدًا: يكلّف العنصر الواحد %1 قبل و%2 بعد.</translation>
    </message>
    <message>
        <source>The assessment has no date, so it is not known whether the day has come.</source>
        <translation>التقييم بلا تاريخ، فلا يُعرف هل حل اليوم المحدد.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <translation>ملاحظة من %1: %2</translation>
    </message>
    <message>
        <source>%1 holds it to be right. %2</source>
        <translation>يراه %1 صحيحًا. %2</translation>
    </message>
    <message>
        <source>%1 holds it to be wrong. %2</source>
        <translation>يراه %1 خاطئًا. %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ClaimsPane</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What recomputing it came to</source>
        <translation>ما أسفرت عنه إعادة الحساب</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>بعد إعادة الحساب</translation>
    </message>
    <message>
        <source>From the figures that stand beside the claim</source>
        <translation>من الأرقام الواردة مع الادعاء</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>مقدار الفرق</translation>
    </message>
    <message>
        <source>How many times one is the other</source>
        <translation>كم ضعفًا يساوي أحدهما من الآخر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a factor</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Claims, recomputed</source>
        <translation>ادعاءات أُعيد حسابها</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing is claimed yet. Type in what a vendor or an article says, “100 times cheaper”, with the figures it gives; it is worked out again from these.</source>
        <translation>لا ادعاءات بعد. أدخل ما يقوله مورّد أو مقال، مثل «أرخص ١٠٠ مرة»، مع الأرقام التي يذكرها؛ ومنها يُعاد حسابه.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), each worked out again from its own figures.</source>
        <translation>
            <numerusform>%Ln ادعاء أُعيد حسابه من أرقامه.</numerusform>
            <numerusform>ادعاء واحد (%Ln) أُعيد حسابه من أرقامه.</numerusform>
            <numerusform>ادعاءان (%Ln) أُعيد حساب كل منهما من أرقامه.</numerusform>
            <numerusform>%Ln ادعاءات أُعيد حساب كل منها من أرقامه.</numerusform>
            <numerusform>%Ln ادعاءً أُعيد حساب كل منها من أرقامه.</numerusform>
            <numerusform>%Ln ادعاء أُعيد حساب كل منها من أرقامه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them does not hold.</source>
        <translation>
            <numerusform>%Ln منها غير صحيح.</numerusform>
            <numerusform>واحد منها (%Ln) غير صحيح.</numerusform>
            <numerusform>اثنان منها (%Ln) غير صحيحين.</numerusform>
            <numerusform>%Ln منها غير صحيحة.</numerusform>
            <numerusform>%Ln منها غير صحيحة.</numerusform>
            <numerusform>%Ln منها غير صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is contradicted.</source>
        <translation>لا شيء منها منقوض.</translation>
    </message>
    <message>
        <source>Remove a claim</source>
        <translation>إزالة ادعاء</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Commands</name>
    <message>
        <source>%1 · on</source>
        <comment>menu of a command that is switched on</comment>
        <translation>%1 · مفعّل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ComparePage</name>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Keep this state …</source>
        <translation>الاحتفاظ بهذه الحالة …</translation>
    </message>
    <message>
        <source>Store the document as it is now under a name, inside the document</source>
        <translation>حفظ المستند كما هو الآن باسم داخل المستند نفسه</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>إضافة ملف …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected version from the document, or the file from this list</source>
        <translation>إزالة الإصدار المحدد من المستند، أو الملف من هذه القائمة</translation>
    </message>
    <message>
        <source>Compare the document with</source>
        <translation>مقارنة المستند مع</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>التقييمات (*.tunepoint);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>إزالة الإصدار</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Keep the present state under a name and change something, or add another file.</source>
        <translation>لا يوجد بعد ما يُقارن به. احتفظ بالحالة الحاضرة باسم ثم غيّر شيئًا، أو أضف ملفًا آخر.</translation>
    </message>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>في المستند أخطاء؛ صحّحها أولًا.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>تجري المقارنة …</translation>
    </message>
    <message>
        <source>One of the two documents has errors and cannot be evaluated.</source>
        <translation>في أحد المستندين أخطاء، فلا يمكن حسابه.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Ticked ones stand side by side; the change is explained from the selected one to the present state, or to another that you choose.</source>
        <translation>المؤشَّر عليها تظهر جنبًا إلى جنب؛ ويُشرح التغيّر من المحدَّد إلى الحالة الراهنة أو إلى حالة أخرى تختارها.</translation>
    </message>
    <message>
        <source>State that the change leads to</source>
        <translation>الحالة التي يقود إليها التغيّر</translation>
    </message>
    <message>
        <source>From the selected one to</source>
        <translation>من المحدَّد إلى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CompareResults</name>
    <message>
        <source>Figures side by side</source>
        <translation>الأرقام جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Figure to explain</source>
        <translation>الرقم المطلوب شرحه</translation>
    </message>
    <message>
        <source>What each input changed</source>
        <translation>ما غيّره كل مُدخل</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>لماذا تغيّر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What made the change is being worked out …</source>
        <translation>جارٍ حساب ما أحدث التغيّر …</translation>
    </message>
    <message>
        <source>No figure that both have has moved.</source>
        <translation>لم يتغير أي رقم موجود في كليهما.</translation>
    </message>
    <message>
        <source>Smaller parts</source>
        <translation>أجزاء أصغر</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>جارٍ حساب الإجابة …</translation>
    </message>
    <message>
        <source>The trials and the central case, every input at its median, do not agree on the option. For the central case:</source>
        <translation>لا تتفق المحاولات والحالة الوسطى، حيث كل مُدخل عند وسيطه، على الخيار. في الحالة الوسطى:</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
    <message>
        <source>Net present value: expected, the mean over %1 trials. All other figures: central case, every input at its median.</source>
        <translation>صافي القيمة الحالية: متوقع، وهو متوسط %1 محاولة. كل الأرقام الأخرى: الحالة الوسطى، كل مُدخل عند وسيطه.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>These are figures of the central case: every input at its median.</source>
        <translation>هذه أرقام الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CompareTables</name>
    <message>
        <source>Recommended option</source>
        <translation>الخيار الموصى به</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Shapley value of the input</source>
        <translation>قيمة شابلي للمُدخل</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>هامش الخطأ</translation>
    </message>
    <message>
        <source>Standard error of the drawn orders</source>
        <translation>الخطأ المعياري للترتيبات المسحوبة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ComparisonText</name>
    <message>
        <source>Net present value</source>
        <translation>صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>التكلفة لمرة واحدة</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>استرداد المال بعد</translation>
    </message>
    <message>
        <source>Cost of a right item</source>
        <translation>تكلفة العنصر الصحيح</translation>
    </message>
    <message>
        <source>Chance of being best</source>
        <translation>احتمال أن يكون الأفضل</translation>
    </message>
    <message>
        <source>Chance of a loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Order of the options</source>
        <translation>ترتيب الخيارات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Prices and facts of the catalogue</source>
        <translation>أسعار الكتالوج وبياناته</translation>
    </message>
    <message>
        <source>Currency and exchange rate</source>
        <translation>العملة وسعر الصرف</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>عدد الأشهر المقبلة</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>المعيار %1</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>التجربة الأولية %1</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>درجات %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a document: entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stated costs</source>
        <translation>التكاليف المذكورة</translation>
    </message>
    <message>
        <source>kind of option</source>
        <translation>نوع الخيار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> with </source>
        <comment>between inputs that change together</comment>
        <translation> مع </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>the same, other source</source>
        <translation>القيمة نفسها من مصدر آخر</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 is recommended as before.</source>
        <translation>ما زال %1 موصى به كما كان.</translation>
    </message>
    <message>
        <source>No option is recommended, as before.</source>
        <translation>لا خيار موصى به، كما كان.</translation>
    </message>
    <message>
        <source>%1 is recommended now; before, no option was.</source>
        <translation>الموصى به الآن %1؛ ولم يكن أي خيار موصى به من قبل.</translation>
    </message>
    <message>
        <source>No option is recommended any more; it was %1.</source>
        <translation>لم يعد أي خيار موصى به؛ وكان الموصى به %1.</translation>
    </message>
    <message>
        <source>%1 is recommended now instead of %2.</source>
        <translation>الموصى به الآن %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>This change alone is enough: %1.</source>
        <translation>هذا التغيير وحده يكفي: %1.</translation>
    </message>
    <message>
        <source>Enough together: %1.</source>
        <translation>تكفي مجتمعةً: %1.</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <comment>what counts then</comment>
        <translation>غير مذكور: %1</translation>
    </message>
    <message>
        <source>Each input&apos;s part is what it changes on average, whichever change is made first (Shapley value); worked out exactly from %1 mixtures of the two states.</source>
        <translation>نصيب كل مُدخل هو ما يغيّره في المتوسط أيًّا كان التغيير الأول (قيمة شابلي)؛ محسوب بدقة من %1 من خلطات الحالتين.</translation>
    </message>
    <message>
        <source>Each input&apos;s part is what it changes on average over %1 orders of making the changes, drawn by chance (Shapley value), with the standard error behind ±.</source>
        <translation>نصيب كل مُدخل هو ما يغيّره في المتوسط عبر %1 من ترتيبات التغييرات المسحوبة عشوائيًّا (قيمة شابلي)، والخطأ المعياري بعد ±.</translation>
    </message>
    <message>
        <source>%1: its part in the change of the answer is %2; without it the new winner would not win.</source>
        <translation>%1: نصيبه في تغيّر الإجابة %2؛ وبدونه لا يفوز الفائز الجديد.</translation>
    </message>
    <message>
        <source>%1: its part in the change of the answer is %2.</source>
        <translation>%1: نصيبه في تغيّر الإجابة %2.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ContributionsPicture</name>
    <message>
        <source>What each criterion adds</source>
        <translation>ما يضيفه كل معيار</translation>
    </message>
    <message>
        <source>Weighted value: 0 the worst, 1 the best on every criterion</source>
        <translation>القيمة الموزونة: ٠ الأسوأ و١ الأفضل في كل المعايير</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria: each needs a figure for every criterion that counts, and must meet every hard condition.</source>
        <translation>لا يمكن ترتيب أي خيار وفق المعايير: يحتاج كل خيار إلى رقم لكل معيار له وزن، ويجب أن يستوفي كل شرط صارم.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>By weighted sum</source>
        <translation>وفق المجموع الموزون</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>القيمة الموزونة</translation>
    </message>
    <message>
        <source>Sum of weight times value (multi-attribute value)</source>
        <translation>مجموع الوزن في القيمة (القيمة متعددة السمات)</translation>
    </message>
    <message>
        <source>Weight times value</source>
        <translation>الوزن في القيمة</translation>
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
        <translation>القيمة الموزونة، من ٠ إلى ١</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostPartsPicture</name>
    <message>
        <source>What the money goes into</source>
        <translation>أين يذهب المال</translation>
    </message>
    <message>
        <source>Cost over the horizon (%1)</source>
        <translation>التكلفة على المدى الزمني (%1)</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>المخطط فارغ: لا يوجد خيار للمقارنة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 costs %2: %3.</source>
        <translation>تكلفة %1 هي %2: %3.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total cost of ownership, not discounted</source>
        <translation>التكلفة الإجمالية للملكية، غير مخصومة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>لا شيء لرسمه بعد. أضف خيارات وحدّد تكلفتها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CostsTab</name>
    <message>
        <source>Add a cost</source>
        <translation>إضافة تكلفة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Change each month</source>
        <translation>التغيّر كل شهر</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>التكاليف المذكورة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>من الشهر</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>إلى الشهر</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>The first month lies behind the last.</source>
        <translation>يقع الشهر الأول بعد الشهر الأخير.</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>التكرار كل كم شهر</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز (Tokens)</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>This option costs exactly what stands here. Negative amounts are benefits.</source>
        <translation>يكلّف هذا الخيار ما هو مذكور هنا بالضبط. المبالغ السالبة منافع.</translation>
    </message>
    <message>
        <source>On top of what the figures of this kind of option come to. Negative amounts are benefits.</source>
        <translation>تُضاف إلى ما تؤول إليه أرقام هذا النوع من الخيارات. المبالغ السالبة منافع.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>تكلفة جديدة</translation>
    </message>
    <message>
        <source>Remove a cost</source>
        <translation>إزالة تكلفة</translation>
    </message>
    <message>
        <source>Change a cost</source>
        <translation>تغيير تكلفة</translation>
    </message>
    <message>
        <source>No cost is stated; none need be. Add what the figures do not hold, such as a contract or a licence.</source>
        <translation>لا تكلفة مذكورة، ولا يلزم ذكر أي منها. أضف ما لا تشمله الأرقام، مثل عقد أو رخصة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriteriaStart</name>
    <message>
        <source>Does more count than money?</source>
        <translation>هل يهم ما هو أكثر من المال؟</translation>
    </message>
    <message>
        <source>Judge by several criteria</source>
        <translation>احكم وفق عدة معايير</translation>
    </message>
    <message>
        <source>So far the answer goes by money alone. Judge the options by cost, accuracy, time to first use, control of the data, compliance, upkeep and more, each weighed as your team sees it. You will see what each criterion adds, how far a weight may move before another option wins, how often each option takes which place, and whether other methods agree.</source>
        <translation>حتى الآن تعتمد الإجابة على المال وحده. احكم على الخيارات بالتكلفة والدقة والزمن حتى أول استخدام والتحكم في البيانات والامتثال والصيانة وغيرها، وكل منها موزون كما يراه فريقك. سترى ما يضيفه كل معيار، وإلى أي حد قد يتحرك وزن قبل أن يفوز خيار آخر، وكم مرة يحتل كل خيار كل مرتبة، وهل تتفق الطرق الأخرى.</translation>
    </message>
    <message>
        <source>The answer goes on to count money until you say that the criteria decide.</source>
        <translation>تبقى الإجابة بحساب المال حتى تقول إن المعايير هي التي تقرر.</translation>
    </message>
    <message>
        <source>Add the offered criteria</source>
        <translation>إضافة المعايير المعروضة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriteriaTab</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Share of its group</source>
        <translation>نسبته من مجموعته</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>من عندك</translation>
    </message>
    <message>
        <source>Of your own, below %1</source>
        <translation>من عندك، تحت %1</translation>
    </message>
    <message>
        <source>All that are offered</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>معيار جديد</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>إزالة معيار</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>نقل معيار</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CriterionForm</name>
    <message>
        <source>Scores of our own</source>
        <translation>درجاتنا</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <comment>a figure</comment>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
    <message>
        <source>Move a criterion in the tree</source>
        <translation>نقل معيار في الشجرة</translation>
    </message>
    <message>
        <source>Preference function of PROMETHEE II; the other methods do not read it</source>
        <translation>دالة التفضيل في PROMETHEE II؛ لا تقرؤها الطرق الأخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>ما يقرؤه</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>How figures become values</source>
        <translation>كيف تصير الأرقام قيمًا</translation>
    </message>
    <message>
        <source>Differences count</source>
        <translation>الفروق تُحسب</translation>
    </message>
    <message>
        <source>No difference up to</source>
        <translation>لا فرق حتى</translation>
    </message>
    <message>
        <source>In full from</source>
        <translation>كاملًا من</translation>
    </message>
    <message>
        <source>Width of the bell</source>
        <translation>عرض الجرس</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>تغيير معيار</translation>
    </message>
    <message>
        <source>It holds together the criteria below it and has no figures of its own.</source>
        <translation>يجمع المعايير التي تحته وليست له أرقام خاصة.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>المستوى الأعلى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CumulativePicture</name>
    <message>
        <source>%1 overtakes %2 in month %3</source>
        <translation>%1 يتجاوز %2 في الشهر %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Paid up to then (%1)</source>
        <translation>المدفوع حتى ذلك الحين (%1)</translation>
    </message>
    <message>
        <source>Gained up to then against going on as today (%1)</source>
        <translation>المكسب حتى ذلك الحين مقارنةً بالعملية الحالية (%1)</translation>
    </message>
    <message>
        <source>Out of the running and beyond the edge: %1.</source>
        <translation>مستبعد وخارج حدود المخطط: %1.</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>التكلفة بمرور الوقت</translation>
    </message>
    <message>
        <source>Money over time</source>
        <translation>المال بمرور الوقت</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>المخطط فارغ: لا يوجد خيار للمقارنة.</translation>
    </message>
    <message>
        <source>What each option has cost, month by month.</source>
        <translation>ما كلّفه كل خيار، شهرًا بعد شهر.</translation>
    </message>
    <message>
        <source>What each option has gained against going on as today, month by month.</source>
        <translation>ما كسبه كل خيار مقارنةً بالعملية الحالية، شهرًا بعد شهر.</translation>
    </message>
    <message>
        <source>%1: %2 after %3.</source>
        <translation>%1: %2 بعد %3.</translation>
    </message>
    <message>
        <source>0 is the start; later figures are at the month&apos;s end</source>
        <translation>٠ هو البداية؛ والأرقام اللاحقة عند نهاية الشهر</translation>
    </message>
    <message>
        <source>%1
after month %2: %3</source>
        <translation>%1
بعد الشهر %2: %3</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>لا شيء لرسمه بعد. أضف خيارات وحدّد تكلفتها.</translation>
    </message>
    <message>
        <source>%1: in eight cases of ten between %2 and %3 after %4.</source>
        <translation>%1: في ثماني حالات من عشر بين %2 و%3 بعد %4.</translation>
    </message>
    <message>
        <source>%1: low</source>
        <comment>an option</comment>
        <translation>%1: الأدنى</translation>
    </message>
    <message>
        <source>10th percentile (P10): in nine cases of ten it is more</source>
        <translation>المئين العاشر (P10): في تسع حالات من عشر يكون أكثر</translation>
    </message>
    <message>
        <source>%1: high</source>
        <comment>an option</comment>
        <translation>%1: الأعلى</translation>
    </message>
    <message>
        <source>90th percentile (P90): in nine cases of ten it is less</source>
        <translation>المئين التسعون (P90): في تسع حالات من عشر يكون أقل</translation>
    </message>
    <message>
        <source>money back after %1</source>
        <translation>يُسترد المال بعد %1</translation>
    </message>
    <message>
        <source>What today&apos;s process costs is unknown. State it under Task to see the gain against it; Cost shows what each option costs.</source>
        <translation>تكلفة عملية اليوم غير معروفة. اذكرها في «المهمة» لترى المكسب مقارنةً بها؛ وتعرض «التكلفة» ما يكلفه كل خيار.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::CurrencyField</name>
    <message>
        <source>Three letters, like EUR.</source>
        <translation>ثلاثة أحرف لاتينية، مثل EUR.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DateField</name>
    <message>
        <source>year-month-day</source>
        <translation>السنة-الشهر-اليوم</translation>
    </message>
    <message>
        <source>Not a day. Write it like 2026-11-21.</source>
        <translation>ليس تاريخًا صالحًا. اكتبه هكذا: 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DayAnswer</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Set the date to today</source>
        <translation>ضبط التاريخ على اليوم</translation>
    </message>
    <message>
        <source>Without a day, prices and closing dates are not checked.</source>
        <translation>من دون تاريخ لا يجري التحقق من الأسعار ومواعيد الإغلاق.</translation>
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
        <translation>لم يتقرر بعد</translation>
    </message>
    <message>
        <source>Decide for what is recommended</source>
        <translation>اختيار الموصى به</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>A winner that is the best in fewer of the trials is called no clear one</source>
        <translation>الفائز الذي يكون الأفضل في محاولات أقل لا يُعد واضحًا</translation>
    </message>
    <message>
        <source>An option with a higher chance of a net present value below zero is ruled out</source>
        <translation>يُستبعد الخيار الذي يزيد فيه احتمال أن يقل صافي القيمة الحالية عن الصفر</translation>
    </message>
    <message>
        <source>An option whose worst outcomes are worth less on average is ruled out (conditional value at risk)</source>
        <translation>يُستبعد الخيار الذي يقل متوسط أسوأ نتائجه عن ذلك (القيمة المشروطة المعرضة للخطر)</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>We choose</source>
        <translation>نختار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>What decides, and what may be risked</source>
        <translation>ما الذي يقرر وما الذي يجوز المخاطرة به</translation>
    </message>
    <message>
        <source>The best is</source>
        <translation>الأفضل هو</translation>
    </message>
    <message>
        <source>Clear winner from (%)</source>
        <translation>فائز واضح من (%)</translation>
    </message>
    <message>
        <source>Chance of loss at most (%)</source>
        <translation>احتمال الخسارة على الأكثر (%)</translation>
    </message>
    <message>
        <source>Worst outcomes: share (%)</source>
        <translation>أسوأ النتائج: نسبتها (%)</translation>
    </message>
    <message>
        <source>Their mean at least</source>
        <translation>متوسطها على الأقل</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>تغيير القرار</translation>
    </message>
    <message>
        <source>That is what is recommended today.</source>
        <translation>هذا هو الموصى به اليوم.</translation>
    </message>
    <message>
        <source>Recommended today: %1.</source>
        <translation>الموصى به اليوم: %1.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionPage</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>المعايير والدرجات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionProblems</name>
    <message>
        <source>The comparison needs %1 rows of as many judgements, one for each criterion of the group.</source>
        <translation>تحتاج المقارنة إلى %1 من الصفوف، في كل صف العدد نفسه من الأحكام، واحد لكل معيار في المجموعة.</translation>
    </message>
    <message>
        <source>The two judgements of a pair contradict each other: %1 one way and %2 the other. One must be 1 divided by the other.</source>
        <translation>الحكمان على الزوج نفسه متناقضان: %1 في اتجاه و%2 في الاتجاه الآخر. يجب أن يساوي أحدهما ١ مقسومًا على الآخر.</translation>
    </message>
    <message>
        <source>The weights add up to %1 and were scaled to 1.</source>
        <translation>مجموع الأوزان %1، وقد عُدّلت بالتناسب ليصير ١.</translation>
    </message>
    <message>
        <source>All weights are 0, so every criterion counts the same. State what matters more.</source>
        <translation>كل الأوزان ٠، ولذلك تتساوى المعايير. اذكر أيها أهم.</translation>
    </message>
    <message>
        <source>The stated weights add up to %1 and leave nothing for those that are unknown, which count for nothing. Lower the stated ones, or state all.</source>
        <translation>مجموع الأوزان المذكورة %1، فلا يبقى شيء للأوزان غير المعروفة، ولا يكون لها أثر. خفّض المذكورة، أو اذكرها كلها.</translation>
    </message>
    <message>
        <source>The criterion %1 has not been judged, so its group goes by the weights stated with the criteria. Complete the judgements.</source>
        <translation>لم يُحكم على المعيار %1، ولذلك تُستعمل في مجموعته الأوزان المذكورة مع المعايير. أكمل الأحكام.</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (consistency ratio %1, at most 0.1 is asked for). Look again at %2 against %3: %4 was said, %5 would fit.</source>
        <translation>المقارنات متناقضة (نسبة الاتساق %1، والمطلوب ٠٫١ على الأكثر). راجع %2 مقابل %3: قيل %4، والمناسب %5.</translation>
    </message>
    <message>
        <source>The comparisons with the best and the worst criterion contradict each other (consistency ratio %1, at most 0.1 is asked for). Look again at %2.</source>
        <translation>المقارنات مع أفضل معيار وأسوأ معيار متناقضة (نسبة الاتساق %1، والمطلوب ٠٫١ على الأكثر). راجع %2.</translation>
    </message>
    <message>
        <source>The best and the worst option set the scale of %1, so adding or removing an option can change the order of the others. Fix its worst and best value.</source>
        <translation>يحدد أفضل خيار وأسوأ خيار مقياس %1، ولذلك قد تغيّر إضافة خيار أو إزالته ترتيب الخيارات الأخرى. ثبّت أسوأ قيمة وأفضل قيمة له.</translation>
    </message>
    <message>
        <source>The value function of %1 runs against its stated direction; the value function counts.</source>
        <translation>تسير دالة القيمة لـ %1 عكس الاتجاه المذكور؛ والمعتمد هو دالة القيمة.</translation>
    </message>
    <message>
        <source>%1 reaches %3 on %2, outside the range from %4 to %5, and is valued like its end. Widen the range.</source>
        <translation>يبلغ %1 القيمة %3 في %2، خارج النطاق من %4 إلى %5، ويُقيّم كأنه عند طرفه. وسّع النطاق.</translation>
    </message>
    <message>
        <source>%1 has no figure for %2 and is not ranked by the criteria. Enter a score.</source>
        <translation>ليس لـ %1 رقم في %2، ولذلك لا يُرتّب وفق المعايير. أدخل درجة.</translation>
    </message>
    <message>
        <source>No option has a figure for %1, so it counts for nothing. Enter scores, or remove it.</source>
        <translation>ليس لأي خيار رقم في %1، ولذلك لا أثر له. أدخل درجات، أو أزله.</translation>
    </message>
    <message>
        <source>The winner depends on the method: %1 by the weighted sum, %3 by %2. Treat the order with caution.</source>
        <translation>يتوقف الفائز على الطريقة: %1 وفق المجموع المرجّح، و%3 وفق %2. تعامل مع الترتيب بحذر.</translation>
    </message>
    <message>
        <source>%1 asks for a skill that the team does not have (%2; needed: %3, there: %4). Plan training or outside help.</source>
        <translation>يتطلب %1 مهارة ليست لدى الفريق (%2؛ المطلوب: %3، المتوفر: %4). خطّط لتدريب أو لاستعانة بجهة خارجية.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DecisionText</name>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What it takes to begin, and what it takes to go on.</source>
        <translation>ما يلزم للبدء، وما يلزم للاستمرار.</translation>
    </message>
    <message>
        <source>Cost to start</source>
        <translation>تكلفة البدء</translation>
    </message>
    <message>
        <source>Examples, training, people and set-up, paid once.</source>
        <translation>الأمثلة والتدريب والأشخاص والإعداد، تُدفع مرة واحدة.</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>تكلفة التشغيل</translation>
    </message>
    <message>
        <source>Calls, serving, review and upkeep in a month.</source>
        <translation>الاستدعاءات والاستضافة والمراجعة والصيانة في الشهر.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The share of answers that are right.</source>
        <translation>نسبة الإجابات الصحيحة.</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>المدة حتى أول استخدام</translation>
    </message>
    <message>
        <source>Weeks until the first item is handled.</source>
        <translation>عدد الأسابيع حتى معالجة أول عنصر.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>زمن الانتظار</translation>
    </message>
    <message>
        <source>Seconds that an answer takes, at busy times.</source>
        <translation>عدد الثواني التي تستغرقها الإجابة في أوقات الذروة.</translation>
    </message>
    <message>
        <source>Whether the same input gets the same form of answer, in the format asked for.</source>
        <translation>هل يأتي المُدخل نفسه بإجابة من الشكل نفسه، وبالتنسيق المطلوب.</translation>
    </message>
    <message>
        <source>Control and place of data</source>
        <translation>التحكم في البيانات ومكانها</translation>
    </message>
    <message>
        <source>Where data and weights are, and who may stop the service.</source>
        <translation>أين توجد البيانات والأوزان، ومن يستطيع إيقاف الخدمة.</translation>
    </message>
    <message>
        <source>Compliance and reasons</source>
        <translation>الامتثال والتعليل</translation>
    </message>
    <message>
        <source>Whether an answer can be traced to a rule, a source or a fixed version.</source>
        <translation>هل يمكن إرجاع الإجابة إلى قاعدة أو مصدر أو نسخة ثابتة.</translation>
    </message>
    <message>
        <source>Ease of upkeep</source>
        <translation>سهولة الصيانة</translation>
    </message>
    <message>
        <source>What a change of method, data or base model asks for.</source>
        <translation>ما يتطلبه تغيير الطريقة أو البيانات أو النموذج الأساسي.</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>قابلية النقل</translation>
    </message>
    <message>
        <source>Whether it moves to another provider: own weights, or a prompt to take along.</source>
        <translation>هل يمكن نقله إلى مزوّد آخر: أوزان خاصة بك، أو موجّه تأخذه معك.</translation>
    </message>
    <message>
        <source>Generality</source>
        <translation>العمومية</translation>
    </message>
    <message>
        <source>Whether new kinds of input are served without new training.</source>
        <translation>هل تُعالَج أنواع جديدة من المُدخلات دون تدريب جديد.</translation>
    </message>
    <message>
        <source>Fit with the team</source>
        <translation>الملاءمة للفريق</translation>
    </message>
    <message>
        <source>Whether the team has the skills that the option asks for.</source>
        <translation>هل لدى الفريق المهارات التي يتطلبها الخيار.</translation>
    </message>
    <message>
        <source>Little risk</source>
        <translation>قلة المخاطر</translation>
    </message>
    <message>
        <source>How little can go wrong: delay, failed training, a provider that leaves.</source>
        <translation>مدى قلة ما قد يسوء: تأخير، أو تدريب فاشل، أو مزوّد ينسحب.</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ممتاز</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>المجموع الموزون</translation>
    </message>
    <message>
        <source>Stated directly</source>
        <translation>تحديد مباشر</translation>
    </message>
    <message>
        <source>Swing points</source>
        <translation>نقاط التأرجح (Swing)</translation>
    </message>
    <message>
        <source>From the order alone</source>
        <translation>من الترتيب وحده</translation>
    </message>
    <message>
        <source>Pairwise comparison (AHP)</source>
        <translation>المقارنة الزوجية (AHP)</translation>
    </message>
    <message>
        <source>Best and worst criterion</source>
        <translation>أفضل معيار وأسوأ معيار</translation>
    </message>
    <message>
        <source>Any difference counts in full</source>
        <translation>كل فرق يُحسب كاملًا</translation>
    </message>
    <message>
        <source>Counts in full beyond a threshold</source>
        <translation>يُحسب كاملًا بعد عتبة</translation>
    </message>
    <message>
        <source>Counts in proportion up to a threshold</source>
        <translation>يُحسب بالتناسب حتى عتبة</translation>
    </message>
    <message>
        <source>Counts half, then in full</source>
        <translation>يُحسب نصفه ثم كاملًا</translation>
    </message>
    <message>
        <source>Counts in proportion between two thresholds</source>
        <translation>يُحسب بالتناسب بين عتبتين</translation>
    </message>
    <message>
        <source>Counts along a bell curve</source>
        <translation>يُحسب وفق منحنى جرسي</translation>
    </message>
    <message>
        <source>TOPSIS puts %2 before %1. It measures each criterion against the length of its column, so that %3 decides less or more there: its part in the difference is %5, and %4 in the weighted sum.</source>
        <translation>يقدّم TOPSIS الخيار %2 على %1. فهو يقيس كل معيار بطول عموده، فيزيد أثر %3 فيه أو ينقص: حصته من الفرق %5، وحصته في المجموع الموزون %4.</translation>
    </message>
    <message>
        <source>TOPSIS puts %2 before %1. It squares distances, so that one large lag weighs more than several small ones: %3 makes up %5 of the distance of %1 to the ideal, and %4 of the difference in the weighted sum.</source>
        <translation>يقدّم TOPSIS الخيار %2 على %1. فهو يربّع المسافات، فيزن تأخر كبير واحد أكثر من عدة تأخرات صغيرة: يشكّل %3 ما نسبته %5 من بُعد %1 عن المثالي، و%4 من الفرق في المجموع الموزون.</translation>
    </message>
    <message>
        <source>VIKOR puts %2 before %1. It also counts the largest single drawback, and that of %1 is %3: %4 of all, against %5 for the worst of %2.</source>
        <translation>يقدّم VIKOR الخيار %2 على %1. فهو يحسب أيضًا أكبر عيب منفرد، وهو لدى %1: %3، أي %4 من المجموع، مقابل %5 لأسوأ عيب لدى %2.</translation>
    </message>
    <message>
        <source>VIKOR puts %2 before %1. It measures %3 by the range of the options alone (a drawback of %4 for %1, %5 for %2), not by the value function.</source>
        <translation>يقدّم VIKOR الخيار %2 على %1. فهو يقيس %3 بنطاق الخيارات وحده (عيب قدره %4 لدى %1، و%5 لدى %2)، لا بدالة القيمة.</translation>
    </message>
    <message>
        <source>PROMETHEE puts %2 before %1. It asks how many options are beaten, not by how much, so that %3 has a part of %5 in the difference, and %4 in the weighted sum.</source>
        <translation>يقدّم PROMETHEE الخيار %2 على %1. فهو يسأل كم خيارًا تغلّب عليه، لا بأي فارق، فتكون حصة %3 من الفرق %5، وفي المجموع الموزون %4.</translation>
    </message>
    <message>
        <source>The judgements are consistent enough: the consistency ratio is %1, at most 0.1 is asked for.</source>
        <translation>الأحكام متسقة بما يكفي: نسبة الاتساق %1، والمطلوب ألا تتجاوز ٠٫١.</translation>
    </message>
    <message>
        <source>The judgements contradict each other: the consistency ratio is %1, at most 0.1 is asked for.</source>
        <translation>الأحكام يناقض بعضها بعضًا: نسبة الاتساق %1، والمطلوب ألا تتجاوز ٠٫١.</translation>
    </message>
    <message>
        <source>Look again at %1 against %2: %3 was said, %4 would fit.</source>
        <translation>راجع مقارنة %1 مع %2: قيل %3، والمتسق هو %4.</translation>
    </message>
    <message>
        <source>Look again at %1.</source>
        <translation>راجع %1 مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consistent output</source>
        <translation>مخرجات متسقة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DensityView</name>
    <message>
        <source>Where the figure may lie</source>
        <translation>أين قد يقع الرقم</translation>
    </message>
    <message>
        <source>A picture of the range that the fields beside it state.</source>
        <translation>صورة للنطاق المذكور في الحقول المجاورة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DirectWeights</name>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>The weight still holds</source>
        <translation>الوزن ما زال صالحًا</translation>
    </message>
    <message>
        <source>The range of the criterion has changed since its weight was given</source>
        <translation>تغيّر نطاق المعيار منذ إعطاء وزنه</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>تغيير وزن</translation>
    </message>
    <message>
        <source>Keep a weight for a new range</source>
        <translation>إبقاء وزن لنطاق جديد</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weight of %1 as stated</source>
        <translation>وزن %1 كما ذُكر</translation>
    </message>
    <message>
        <source>Green band: from %1 to %2 the winner stays the same.</source>
        <translation>الشريط الأخضر: من %1 إلى %2 يبقى الفائز نفسه.</translation>
    </message>
    <message>
        <source>Orange line: how uncertain the weight is, %1 (P10 to P90).</source>
        <translation>الخط البرتقالي: مدى عدم اليقين في الوزن، %1 (من P10 إلى P90).</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DistributionPanel</name>
    <message>
        <source>Chance of a loss: %1.</source>
        <translation>احتمال الخسارة: %1.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Net present value against going on as today</source>
        <translation>صافي القيمة الحالية مقارنةً بالاستمرار كما هو اليوم</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Total cost over the horizon, not discounted</source>
        <translation>التكلفة الإجمالية على المدى الزمني، دون خصم</translation>
    </message>
    <message>
        <source>Choose an option to read its curve in words.</source>
        <translation>اختر خيارًا لتقرأ منحناه بالكلمات.</translation>
    </message>
    <message>
        <source>%1: the central case, every input at its median, is worth %2. In %3 of the trials it turns out to be less.</source>
        <translation>%1: قيمة الحالة الوسطى، كل مُدخل عند وسيطه، هي %2. وفي %3 من المحاولات تكون أقل.</translation>
    </message>
    <message>
        <source>In eight trials of ten it is worth %1 to %2; the median of the trials is %3.</source>
        <translation>في ثماني محاولات من عشر تتراوح القيمة بين %1 و%2؛ ووسيط المحاولات %3.</translation>
    </message>
    <message>
        <source>The cost of the central case, %1, is enough in %2 of the trials. Set %3 more aside and eight trials in ten stay within.</source>
        <translation>تكلفة الحالة الوسطى، %1، تكفي في %2 من المحاولات. خصّص %3 إضافية فتبقى ثماني محاولات من عشر ضمنها.</translation>
    </message>
    <message>
        <source>The cost of the central case, %1, is enough in %2 of the trials: eight in ten stay within it.</source>
        <translation>تكلفة الحالة الوسطى، %1، تكفي في %2 من المحاولات: ثماني من عشر تبقى ضمنها.</translation>
    </message>
    <message numerus="yes">
        <source>The curves are of %Ln trial(s).</source>
        <translation>
            <numerusform>المنحنيات من دون محاولات.</numerusform>
            <numerusform>المنحنيات من محاولة واحدة.</numerusform>
            <numerusform>المنحنيات من محاولتين.</numerusform>
            <numerusform>المنحنيات من %Ln محاولات.</numerusform>
            <numerusform>المنحنيات من %Ln محاولة.</numerusform>
            <numerusform>المنحنيات من %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline&apos;s figures are of %1.</source>
        <comment>number of trials</comment>
        <translation>أرقام العنوان من %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DistributionPicture</name>
    <message>
        <source>How the worth may turn out</source>
        <translation>كيف قد تكون القيمة</translation>
    </message>
    <message>
        <source>How the cost may turn out</source>
        <translation>كيف قد تكون التكلفة</translation>
    </message>
    <message>
        <source>Worth today against going on as today (%1)</source>
        <translation>القيمة اليوم مقارنةً بالاستمرار كما هو اليوم (%1)</translation>
    </message>
    <message>
        <source>Total cost over the horizon (%1)</source>
        <translation>التكلفة الإجمالية على المدى الزمني (%1)</translation>
    </message>
    <message>
        <source>Chance of at least so much</source>
        <translation>احتمال هذا القدر على الأقل</translation>
    </message>
    <message>
        <source>Chance of no more than so much</source>
        <translation>احتمال هذا القدر على الأكثر</translation>
    </message>
    <message>
        <source>The chart is empty until the trials have been run.</source>
        <translation>المخطط فارغ إلى أن تُجرى المحاولات.</translation>
    </message>
    <message>
        <source>How likely each option is to be worth at least so much.</source>
        <translation>مدى احتمال أن يساوي كل خيار هذا القدر على الأقل.</translation>
    </message>
    <message>
        <source>How likely each option is to cost no more than so much.</source>
        <translation>مدى احتمال ألا يكلّف كل خيار أكثر من هذا القدر.</translation>
    </message>
    <message>
        <source>%1: %2 in the middle, %3 to %4 in eight cases of ten.</source>
        <translation>%1: %2 في الوسط، ومن %3 إلى %4 في ثماني حالات من عشر.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Point estimate</source>
        <translation>التقدير النقطي</translation>
    </message>
    <message>
        <source>The central case: every quantity at its median</source>
        <translation>الحالة المركزية: كل كمية عند وسيطها</translation>
    </message>
    <message>
        <source>Trials worth less than that</source>
        <translation>محاولات قيمتها أقل من ذلك</translation>
    </message>
    <message>
        <source>Trials that cost no more than that</source>
        <translation>محاولات لا تكلّف أكثر من ذلك</translation>
    </message>
    <message>
        <source>Cumulative probability of the point estimate</source>
        <translation>الاحتمال التراكمي للتقدير النقطي</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>percentile</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>%1 of the trials lie below</source>
        <translation>%1 من المحاولات تقع دونه</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Share of the trials with a net present value below zero</source>
        <translation>نسبة المحاولات التي يقل فيها صافي القيمة الحالية عن الصفر</translation>
    </message>
    <message>
        <source>Contingency for P80</source>
        <translation>الاحتياطي لـ P80</translation>
    </message>
    <message>
        <source>What to add to the point estimate so that eight trials in ten stay within</source>
        <translation>ما يُضاف إلى التقدير النقطي لتبقى ثماني محاولات من عشر ضمنه</translation>
    </message>
    <message>
        <source>%1
%2 or more: %3 of the trials</source>
        <translation>%1
%2 أو أكثر: %3 من المحاولات</translation>
    </message>
    <message>
        <source>%1
%2 or less: %3 of the trials</source>
        <translation>%1
%2 أو أقل: %3 من المحاولات</translation>
    </message>
    <message>
        <source>The curves appear as soon as the uncertain figures have been drawn.</source>
        <translation>تظهر المنحنيات حالما تُسحب الأرقام غير المؤكدة.</translation>
    </message>
    <message>
        <source>P%1 %2</source>
        <comment>percentile, amount</comment>
        <translation>P%1 %2</translation>
    </message>
    <message>
        <source>point estimate %1</source>
        <translation>التقدير النقطي %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentCard</name>
    <message>
        <source>Working out the answer …</source>
        <translation>جارٍ حساب الإجابة …</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentFile</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>تعذّر فتح «%1».</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>فتح تقييم</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>حفظ التقييم</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint)</source>
        <translation>التقييمات (*.tunepoint)</translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation>تقييم بلا عنوان</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>استعادة العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>إعادة تحميل الملف</translation>
    </message>
    <message>
        <source>Assessments and their reports (*.tunepoint *.pdf);;All files (*)</source>
        <translation>التقييمات وتقاريرها (*.tunepoint *.pdf);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::DocumentFiles</name>
    <message>
        <source>“%1” is open here or at somebody else&apos;s. Close it first.</source>
        <translation>«%1» مفتوح هنا أو لدى شخص آخر. أغلقه أولًا.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed: %2.</source>
        <translation>تعذّرت إعادة تسمية «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>title of a document</comment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash; it stays where it is.</source>
        <translation>تعذّر نقل «%1» إلى سلة المهملات؛ ويبقى في مكانه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ExplanationDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>كيف حُسب هذا؟</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>العودة إلى الرقم السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure, an option</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>This option is no longer there, or the document holds an error.</source>
        <translation>لم يعد هذا الخيار موجودًا، أو أن في المستند خطأ.</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>The central case: every figure at its median. Definition %1; %2.</source>
        <translation>الحالة المركزية: كل رقم عند وسيطه. التعريف %1؛ %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>the formula in words</comment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>by month, see the table</source>
        <translation>حسب الشهر، انظر الجدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of a formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>اذهب إليه</translation>
    </message>
    <message>
        <source>How is it computed: %1</source>
        <translation>كيف يُحسب: %1</translation>
    </message>
    <message>
        <source>Go to where it is edited: %1</source>
        <translation>اذهب إلى موضع تعديله: %1</translation>
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
        <translation>%1، حسب الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Explanations</name>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الإجمالية</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>القيمة الكلية</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>التكلفة لمرة واحدة</translation>
    </message>
    <message>
        <source>Cost of errors</source>
        <translation>تكلفة الأخطاء</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>التكلفة لكل عنصر</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>التكلفة لكل عنصر صحيح</translation>
    </message>
    <message>
        <source>Cost per correct item, with repair</source>
        <translation>التكلفة لكل عنصر صحيح مع الإصلاح</translation>
    </message>
    <message>
        <source>Saving per month</source>
        <translation>التوفير في الشهر</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>العائد على التكلفة</translation>
    </message>
    <message>
        <source>Rate of return a year</source>
        <translation>معدل العائد في السنة</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>يُسترد المال بعد</translation>
    </message>
    <message>
        <source>Money back after, with interest</source>
        <translation>يُسترد المال بعد، مع الفائدة</translation>
    </message>
    <message>
        <source>Accuracy needed to break even</source>
        <translation>الدقة اللازمة للتعادل</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>نسبة الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Seconds to the answer (95th percentile)</source>
        <translation>الثواني حتى الإجابة (المئين ٩٥)</translation>
    </message>
    <message>
        <source>Weeks to first use</source>
        <translation>الأسابيع حتى أول استخدام</translation>
    </message>
    <message>
        <source>Overtaken by general models after</source>
        <translation>تتجاوزه النماذج العامة بعد</translation>
    </message>
    <message>
        <source>Fit of the team</source>
        <translation>ملاءمة الفريق</translation>
    </message>
    <message>
        <source>Share that people look at</source>
        <translation>النسبة التي يراجعها الناس</translation>
    </message>
    <message>
        <source>Items handled</source>
        <translation>العناصر المعالَجة</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>أشهر الاستخدام</translation>
    </message>
    <message>
        <source>Gain of the month</source>
        <translation>مكسب الشهر</translation>
    </message>
    <message>
        <source>Gained up to then</source>
        <translation>المكسب حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Paid up to then</source>
        <translation>المدفوع حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Share of right answers in the month</source>
        <translation>نسبة الإجابات الصحيحة في الشهر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>استدعاءات النموذج</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Review by people</source>
        <translation>المراجعة البشرية</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>التكاليف المذكورة</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>المرحلة الأولى</translation>
    </message>
    <message>
        <source>Second stage</source>
        <translation>المرحلة الثانية</translation>
    </message>
    <message>
        <source>Examples still to be labelled</source>
        <translation>أمثلة ما زال يلزم وسمها</translation>
    </message>
    <message>
        <source>Cost of one training run</source>
        <translation>تكلفة جولة تدريب واحدة</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>لا شيء يُدرَّب</translation>
    </message>
    <message>
        <source>Items of the month</source>
        <translation>عناصر الشهر</translation>
    </message>
    <message>
        <source>Model calls for an item in the month</source>
        <translation>استدعاءات النموذج لكل عنصر في الشهر</translation>
    </message>
    <message>
        <source>Retrieval for an item</source>
        <translation>الاسترجاع لكل عنصر</translation>
    </message>
    <message>
        <source>Share of the month in use</source>
        <translation>جزء الشهر قيد الاستخدام</translation>
    </message>
    <message>
        <source>GPUs standing ready</source>
        <translation>وحدات GPU الجاهزة</translation>
    </message>
    <message>
        <source>Hosting and storage in a month</source>
        <translation>الاستضافة والتخزين في الشهر</translation>
    </message>
    <message>
        <source>Upkeep in a month</source>
        <translation>الصيانة في الشهر</translation>
    </message>
    <message>
        <source>Re-tuning and moves to a new model</source>
        <translation>إعادة الضبط والانتقال إلى نموذج جديد</translation>
    </message>
    <message>
        <source>Share looked at in the month</source>
        <translation>النسبة المراجَعة في الشهر</translation>
    </message>
    <message>
        <source>Cost of one look</source>
        <translation>تكلفة نظرة واحدة</translation>
    </message>
    <message>
        <source>Today&apos;s work</source>
        <translation>عمل اليوم</translation>
    </message>
    <message>
        <source>A stated cost</source>
        <translation>تكلفة مذكورة</translation>
    </message>
    <message>
        <source>No costs are stated</source>
        <translation>لم تُذكر تكاليف</translation>
    </message>
    <message>
        <source>Tokens sent for an item</source>
        <translation>الرموز المرسلة لكل عنصر</translation>
    </message>
    <message>
        <source>Tokens written for an item</source>
        <translation>الرموز المكتوبة لكل عنصر</translation>
    </message>
    <message>
        <source>of them read from the cache</source>
        <translation>منها ما يُقرأ من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>of them written to the cache</source>
        <translation>منها ما يُكتب إلى الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Factor for calls in a batch</source>
        <translation>معامل الاستدعاءات المجمّعة</translation>
    </message>
    <message>
        <source>Model calls for one item today</source>
        <translation>استدعاءات النموذج لعنصر واحد اليوم</translation>
    </message>
    <message>
        <source>No project: its costs are stated</source>
        <translation>لا مشروع: تكاليفه مذكورة</translation>
    </message>
    <message>
        <source>Begins after the months looked at</source>
        <translation>يبدأ بعد الأشهر المنظورة</translation>
    </message>
    <message>
        <source>Its costs are stated, not modelled</source>
        <translation>تكاليفه مذكورة لا محسوبة بنموذج</translation>
    </message>
    <message>
        <source>Recurring cost</source>
        <translation>التكلفة المتكررة</translation>
    </message>
    <message>
        <source>Recurring cost of the month</source>
        <translation>التكلفة المتكررة للشهر</translation>
    </message>
    <message>
        <source>Wrong answers of the month</source>
        <translation>الإجابات الخاطئة في الشهر</translation>
    </message>
    <message>
        <source>Repair of a wrong answer by hand</source>
        <translation>إصلاح إجابة خاطئة يدويًا</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المراجَعة</translation>
    </message>
    <message>
        <source>Items that arrive in the month</source>
        <translation>العناصر الواردة في الشهر</translation>
    </message>
    <message>
        <source>Today&apos;s work for an item</source>
        <translation>عمل اليوم لكل عنصر</translation>
    </message>
    <message>
        <source>Today&apos;s errors for an item</source>
        <translation>أخطاء اليوم لكل عنصر</translation>
    </message>
    <message>
        <source>Items taken over</source>
        <translation>العناصر المتولّاة</translation>
    </message>
    <message>
        <source>Right answers more than today</source>
        <translation>إجابات صحيحة زيادةً على اليوم</translation>
    </message>
    <message>
        <source>Stated benefits</source>
        <translation>المنافع المذكورة</translation>
    </message>
    <message>
        <source>Stated costs paid once</source>
        <translation>تكاليف مذكورة تُدفع مرة واحدة</translation>
    </message>
    <message>
        <source>Rate a month</source>
        <translation>المعدل في الشهر</translation>
    </message>
    <message>
        <source>Worth at that rate</source>
        <translation>القيمة عند ذلك المعدل</translation>
    </message>
    <message>
        <source>Gain of the month in today&apos;s money</source>
        <translation>مكسب الشهر بقيمة اليوم</translation>
    </message>
    <message>
        <source>Last month in debt</source>
        <translation>آخر شهر في العجز</translation>
    </message>
    <message>
        <source>Balance at its end</source>
        <translation>الرصيد عند نهايته</translation>
    </message>
    <message>
        <source>Gain of the month after</source>
        <translation>مكسب الشهر التالي</translation>
    </message>
    <message>
        <source>Worth of all answers right against none</source>
        <translation>قيمة صحة كل الإجابات مقابل لا شيء</translation>
    </message>
    <message>
        <source>Right after review</source>
        <translation>صحيح بعد المراجعة</translation>
    </message>
    <message>
        <source>Right after review, second stage</source>
        <translation>صحيح بعد المراجعة، المرحلة الثانية</translation>
    </message>
    <message>
        <source>Right before review</source>
        <translation>صحيح قبل المراجعة</translation>
    </message>
    <message>
        <source>Share of the errors that are looked at</source>
        <translation>نسبة الأخطاء التي تُراجَع</translation>
    </message>
    <message>
        <source>Share of the month in use, second stage</source>
        <translation>جزء الشهر قيد الاستخدام، المرحلة الثانية</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>استدعاء واحد</translation>
    </message>
    <message>
        <source>Already in use</source>
        <translation>قيد الاستخدام بالفعل</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>شهر البدء</translation>
    </message>
    <message>
        <source>Weeks in a month</source>
        <translation>أسابيع الشهر</translation>
    </message>
    <message>
        <source>Lead over a plain prompt (log-odds)</source>
        <translation>التقدم على موجّه بسيط (لوغاريتم الأرجحية)</translation>
    </message>
    <message>
        <source>Right when tuned</source>
        <translation>صحيح عند الضبط</translation>
    </message>
    <message>
        <source>Right with a plain prompt</source>
        <translation>صحيح بموجّه بسيط</translation>
    </message>
    <message>
        <source>Steps of the widest gap in skills</source>
        <translation>درجات أوسع فجوة في المهارات</translation>
    </message>
    <message>
        <source>Value of the month</source>
        <translation>قيمة الشهر</translation>
    </message>
    <message>
        <source>One-off cost of the month</source>
        <translation>التكلفة لمرة واحدة في الشهر</translation>
    </message>
    <message>
        <source>Cost of errors of the month</source>
        <translation>تكلفة أخطاء الشهر</translation>
    </message>
    <message>
        <source>Paid in the month</source>
        <translation>المدفوع في الشهر</translation>
    </message>
    <message>
        <source>Right answers today</source>
        <translation>الإجابات الصحيحة اليوم</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>the larger of </source>
        <translation>الأكبر من </translation>
    </message>
    <message>
        <source>rounded up </source>
        <translation>مقرَّبًا إلى أعلى </translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a formula with its numbers, and what it gives</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>There is no figure: something that it needs is not known or zero.</source>
        <translation>لا يوجد رقم: شيء يحتاج إليه مجهول أو صفر.</translation>
    </message>
    <message>
        <source>Never within the months looked at.</source>
        <translation>أبدًا خلال الأشهر المنظورة.</translation>
    </message>
    <message>
        <source>From the start: it is never behind.</source>
        <translation>من البداية: لا يتأخر أبدًا.</translation>
    </message>
    <message>
        <source>There are several rates at which the worth is zero; each is checked below.</source>
        <translation>هناك عدة معدلات تكون القيمة عندها صفرًا؛ يُتحقق من كل منها أدناه.</translation>
    </message>
    <message>
        <source>The arithmetic gives less than zero: it pays at any accuracy.</source>
        <translation>يعطي الحساب أقل من صفر: فهو مُجدٍ عند أي دقة.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FactEditor</name>
    <message>
        <source>Source: %1</source>
        <comment>lines of an article</comment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Left open, your other answers decide.</source>
        <translation>إذا تُرك مفتوحًا، حسمته إجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>Not known yet, and it would count.</source>
        <translation>غير معروف بعد، وهو مما يُعتدّ به.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FigureNames</name>
    <message>
        <source>Share of right answers</source>
        <translation>نسبة الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Cost over all months</source>
        <translation>التكلفة على مدى كل الأشهر</translation>
    </message>
    <message>
        <source>Value over all months</source>
        <translation>القيمة على مدى كل الأشهر</translation>
    </message>
    <message>
        <source>Cost to start</source>
        <translation>تكلفة البدء</translation>
    </message>
    <message>
        <source>Cost of wrong answers</source>
        <translation>تكلفة الإجابات الخاطئة</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Cost an item</source>
        <translation>تكلفة العنصر</translation>
    </message>
    <message>
        <source>Cost a right answer</source>
        <translation>تكلفة الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>Cost a right answer, wrong ones repaired</source>
        <translation>تكلفة الإجابة الصحيحة مع إصلاح الخاطئة</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>التوفير في الشهر</translation>
    </message>
    <message>
        <source>Worth today (net present value)</source>
        <translation>القيمة اليوم (صافي القيمة الحالية)</translation>
    </message>
    <message>
        <source>Return on the money spent</source>
        <translation>العائد على المال المنفق</translation>
    </message>
    <message>
        <source>Months until the money is back</source>
        <translation>الأشهر حتى عودة المال</translation>
    </message>
    <message>
        <source>Months until the money is back, with interest</source>
        <translation>الأشهر حتى عودة المال مع الفائدة</translation>
    </message>
    <message>
        <source>Share of right answers from which it pays</source>
        <translation>نسبة الإجابات الصحيحة التي يصير عندها مجديًا</translation>
    </message>
    <message>
        <source>Waiting time at busy times</source>
        <translation>زمن الانتظار وقت الذروة</translation>
    </message>
    <message>
        <source>Weeks to first use</source>
        <translation>الأسابيع حتى أول استخدام</translation>
    </message>
    <message>
        <source>Fit with the team&apos;s skills</source>
        <translation>الملاءمة لمهارات الفريق</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FigurePicker</name>
    <message>
        <source>A figure of this assessment</source>
        <translation>رقم من هذا التقييم</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>البحث في الأرقام</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
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
        <translation>كل رقم تستند إليه الإجابة</translation>
    </message>
    <message>
        <source>Search figures and sources</source>
        <translation>البحث في الأرقام والمصادر</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>أي الأرقام</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Stated in this assessment</source>
        <translation>المذكورة في هذا التقييم</translation>
    </message>
    <message>
        <source>Taken from the catalogue</source>
        <translation>المأخوذة من الكتالوج</translation>
    </message>
    <message>
        <source>Our assumptions</source>
        <translation>افتراضاتنا</translation>
    </message>
    <message>
        <source>Stated by a vendor</source>
        <translation>ما ذكره أحد المورّدين</translation>
    </message>
    <message>
        <source>Older than half a year</source>
        <translation>أقدم من نصف سنة</translation>
    </message>
    <message>
        <source>Back to the catalogue&apos;s figure</source>
        <translation>العودة إلى رقم الكتالوج</translation>
    </message>
    <message>
        <source>Correct it for this assessment:</source>
        <translation>تصحيحه لهذا التقييم:</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln رقم</numerusform>
            <numerusform>رقم واحد (%Ln)</numerusform>
            <numerusform>رقمان (%Ln)</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Older than half a year: look it up again.</source>
        <translation>أقدم من نصف سنة: تحقّق منه من جديد.</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>تصحيح %1</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s figure for %1</source>
        <translation>أخذ رقم الكتالوج لـ %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FiguresTab</name>
    <message>
        <source>First: %1</source>
        <translation>أولًا: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>لاحقًا: %1</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>ours, %1</source>
        <translation>رقمنا، %1</translation>
    </message>
    <message>
        <source>Also those that do not occur</source>
        <translation>عرض ما لا ينطبق أيضًا</translation>
    </message>
    <message>
        <source>Our figure</source>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>Search the figures</source>
        <translation>البحث في الأرقام</translation>
    </message>
    <message>
        <source>Figures of the option</source>
        <translation>أرقام الخيار</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value (range)</source>
        <translation>القيمة (النطاق)</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>مدى رسوخ الأساس</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>does not occur</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>as the default</source>
        <translation>كالقيمة الافتراضية</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة تعيين «%1»</translation>
    </message>
    <message>
        <source>This option has no figures of its own: what it costs and how well it does are told by the task, under “Today”, and by stated costs.</source>
        <translation>ليس لهذا الخيار أرقام خاصة به: تكلفته وجودته تذكرهما المهمة تحت «اليوم» والتكاليف المذكورة.</translation>
    </message>
    <message>
        <source>No figure holds these words.</source>
        <translation>لا رقم يحوي هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileNoticeBar</name>
    <message>
        <source>This is unsaved work from %1, put aside when the program ended. It is in no file of yours yet.</source>
        <translation>هذا عمل غير محفوظ من %1، وُضع جانبًا عند انتهاء البرنامج. وهو ليس بعد في أي من ملفاتك.</translation>
    </message>
    <message>
        <source>Opened for reading only, because somebody else is working on this file. Saving asks for another name.</source>
        <translation>فُتح للقراءة فقط لأن شخصًا آخر يعمل على هذا الملف. وعند الحفظ يُطلب اسم آخر.</translation>
    </message>
    <message>
        <source>Another program has changed this file since it was opened here.</source>
        <translation>غيّر برنامج آخر هذا الملف منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>This file is no longer where it was. Saving writes it again.</source>
        <translation>لم يعد هذا الملف في مكانه. الحفظ يكتبه من جديد.</translation>
    </message>
    <message>
        <source>Unsaved work is not protected against a crash at the moment. %1</source>
        <translation>العمل غير المحفوظ ليس محميًا من الانهيار حاليًا. %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم …</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نسختي</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileQuestions</name>
    <message>
        <source>Somebody else is working on “%1”.</source>
        <translation>يعمل شخص آخر على «%1».</translation>
    </message>
    <message>
        <source>The mark beside the file does not say who.</source>
        <translation>العلامة المجاورة للملف لا تذكر من هو.</translation>
    </message>
    <message>
        <source>It is open in %1 on the computer %2 (process %3).</source>
        <translation>الملف مفتوح في %1 على الحاسوب %2 (العملية %3).</translation>
    </message>
    <message>
        <source>Somebody wanted it to stay as it is.</source>
        <translation>أراد أحدهم أن يبقى على حاله.</translation>
    </message>
    <message>
        <source>Replace it all the same</source>
        <translation>استبداله رغم ذلك</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم …</translation>
    </message>
    <message>
        <source>Overwriting it loses what the other program wrote. Reloading it replaces what you see here; undo brings your version back.</source>
        <translation>الكتابة فوقه تُضيع ما كتبه البرنامج الآخر. وإعادة تحميله تستبدل ما تراه هنا؛ والتراجع يعيد نسختك.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>الكتابة فوقه</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>%1 If two people save the same file, one overwrites the other&apos;s work.</source>
        <translation>%1 إذا حفظ شخصان الملف نفسه، كتب أحدهما فوق عمل الآخر.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>%1 Overwriting the file may lose their work.</source>
        <translation>%1 قد تُضيع الكتابة فوق الملف عمل ذلك الشخص.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>هل تريد حفظ التغييرات في «%1»؟</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>ما لا يُحفظ يضيع.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FileStore</name>
    <message>
        <source>“%1” could not be written: %2. Free some space or save in another place; the file still holds what it held before.</source>
        <translation>تعذّرت كتابة «%1»: %2. وفّر بعض المساحة أو احفظ في مكان آخر؛ ما زال الملف يحتوي على ما كان فيه من قبل.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose another name.</source>
        <translation>«%1» ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is marked read-only.</source>
        <translation>«%1» معلَّم للقراءة فقط.</translation>
    </message>
    <message>
        <source>“%1” does not exist. It may have been moved or renamed.</source>
        <translation>«%1» غير موجود. ربما نُقل أو أعيدت تسميته.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose a document.</source>
        <translation>«%1» ليس ملفًا عاديًا. اختر مستندًا.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. No document of this program is that large.</source>
        <translation>«%1» أكبر من %2. لا يوجد مستند لهذا البرنامج بهذا الحجم.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that you may read it.</source>
        <translation>تعذّر فتح «%1»: %2. تحقّق من أن لديك صلاحية قراءته.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>تعذّرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as an assessment.</source>
        <translation>تعذّر فتح «%1» كتقييم.</translation>
    </message>
    <message>
        <source>“%1” was not written, because it could not be opened again. Correct what is marked in the document, then save.</source>
        <translation>لم يُكتب «%1» لأنه لا يمكن فتحه من جديد. صحّح ما هو معلَّم في المستند ثم احفظ.</translation>
    </message>
    <message>
        <source>“%1” was not written, because it would not read back as it is. The file still holds what it held before.</source>
        <translation>لم يُكتب «%1» لأن قراءته من جديد لن تعطي المحتوى نفسه. ما زال الملف يحتوي على ما كان فيه من قبل.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>غيّر برنامج آخر «%1» منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Finance</name>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الإجمالية</translation>
    </message>
    <message>
        <source>Total cost of ownership over the horizon, errors included, not discounted</source>
        <translation>التكلفة الإجمالية للملكية على المدى الزمني، شاملةً الأخطاء، غير مخصومة</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>لمرة واحدة</translation>
    </message>
    <message>
        <source>Paid at the start, at time 0</source>
        <translation>تُدفع في البداية، عند الزمن ٠</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Recurring cost without errors, per month in use</source>
        <translation>التكلفة المتكررة من دون الأخطاء، لكل شهر استخدام</translation>
    </message>
    <message>
        <source>Per item</source>
        <translation>لكل عنصر</translation>
    </message>
    <message>
        <source>Total cost divided by all items</source>
        <translation>التكلفة الإجمالية مقسومة على كل العناصر</translation>
    </message>
    <message>
        <source>Per correct item</source>
        <translation>لكل عنصر صحيح</translation>
    </message>
    <message>
        <source>Total cost divided by the items that are right</source>
        <translation>التكلفة الإجمالية مقسومة على العناصر الصحيحة</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>العائد على التكلفة</translation>
    </message>
    <message>
        <source>Return on investment (ROI): value less cost, divided by cost</source>
        <translation>العائد على الاستثمار (ROI): القيمة ناقص التكلفة، مقسومة على التكلفة</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>معدل العائد</translation>
    </message>
    <message>
        <source>Internal rate of return (IRR): the yearly rate at which the worth today is zero</source>
        <translation>معدل العائد الداخلي (IRR): المعدل السنوي الذي تصبح عنده القيمة الحالية صفرًا</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>استرداد المال بعد</translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation>مدة استرداد المال، غير مخصومة</translation>
    </message>
    <message>
        <source>… with interest</source>
        <translation>… مع الفائدة</translation>
    </message>
    <message>
        <source>Payback time of the discounted flows</source>
        <translation>مدة استرداد المال للتدفقات المخصومة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>The two are equal at every volume and in every month.</source>
        <translation>الاثنان متساويان عند كل حجم وفي كل شهر.</translation>
    </message>
    <message>
        <source>No volume makes the two worth the same.</source>
        <translation>لا يوجد حجم تتساوى عنده قيمة الاثنين.</translation>
    </message>
    <message>
        <source>Worth the same at %1 items a month; today&apos;s plan is %2.</source>
        <translation>تتساوى القيمة عند %1 عنصر شهريًا؛ وخطة اليوم هي %2.</translation>
    </message>
    <message numerus="yes">
        <source>Neither overtakes the other within %n month(s).</source>
        <translation>
            <numerusform>لا يتجاوز أي منهما الآخر خلال %Ln شهر.</numerusform>
            <numerusform>لا يتجاوز أي منهما الآخر خلال شهر واحد (%Ln).</numerusform>
            <numerusform>لا يتجاوز أي منهما الآخر خلال شهرين (%Ln).</numerusform>
            <numerusform>لا يتجاوز أي منهما الآخر خلال %Ln أشهر.</numerusform>
            <numerusform>لا يتجاوز أي منهما الآخر خلال %Ln شهرًا.</numerusform>
            <numerusform>لا يتجاوز أي منهما الآخر خلال %Ln شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>One overtakes the other after %1 months.</source>
        <translation>يتجاوز أحدهما الآخر بعد هذا العدد من الأشهر: %1.</translation>
    </message>
    <message>
        <source>By then %1 items have been handled.</source>
        <translation>العناصر المعالَجة حتى ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Expected worth</source>
        <translation>القيمة المتوقعة</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Share of the trials in which going on as today is worth more</source>
        <translation>نسبة المحاولات التي تكون فيها قيمة الاستمرار كما هو اليوم أكبر</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <translation>أسوأ %1</translation>
    </message>
    <message>
        <source>Conditional value at risk: mean worth of the worst trials</source>
        <translation>القيمة المعرّضة للخطر المشروطة: متوسط القيمة في أسوأ المحاولات</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure, P10, P90</comment>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Net present value (NPV) against going on as today: central case, every input at its median</source>
        <translation>صافي القيمة الحالية مقارنةً بالاستمرار كما هو اليوم: الحالة الوسطى، كل مُدخل عند وسيطه</translation>
    </message>
    <message>
        <source>Mean net present value over all trials: what the headline goes by</source>
        <translation>متوسط صافي القيمة الحالية لكل المحاولات: وهو ما يستند إليه العنوان</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
    <message>
        <source>Central case: every input at its median; in parentheses what eight trials of ten lie between. The columns at the end are of all %1 trials: the headline and the order of the rows go by the expected worth.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه؛ وبين قوسين ما تقع بينه ثماني محاولات من عشر. الأعمدة الأخيرة من كل المحاولات وعددها %1: يستند العنوان وترتيب الصفوف إلى القيمة المتوقعة.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Standard error of the expected worth: by how much other draws may change it</source>
        <translation>الخطأ المعياري للقيمة المتوقعة: مقدار ما قد تغيّره سحوبات أخرى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FinancePage</name>
    <message>
        <source>Gain</source>
        <translation>المكسب</translation>
    </message>
    <message>
        <source>Value less cost, against going on as today</source>
        <translation>القيمة ناقص التكلفة، مقارنةً بالعملية الحالية</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>All that was paid, errors included</source>
        <translation>كل ما دُفع، شاملًا الأخطاء</translation>
    </message>
    <message>
        <source>One-off cost falls at time 0, all other flows at the end of each month; all are relative to going on as today.</source>
        <translation>تقع تكلفة المرة الواحدة عند الزمن ٠، وكل التدفقات الأخرى عند نهاية كل شهر؛ وكلها محسوبة مقارنةً بالعملية الحالية.</translation>
    </message>
    <message>
        <source>Costs and return of each option</source>
        <translation>تكاليف كل خيار وعائده</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>نسخ الجدول إلى جدول بيانات</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>التكاليف والعائد</translation>
    </message>
    <message>
        <source>How computed?</source>
        <translation>كيف حُسب؟</translation>
    </message>
    <message>
        <source>How the chosen figure was computed (Enter or a double click on it)</source>
        <translation>كيف حُسب الرقم المختار (Enter أو نقر مزدوج عليه)</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>كيف حُسب هذا؟</translation>
    </message>
    <message>
        <source>Enter or a double click on an option: how its cost was computed</source>
        <translation>Enter أو نقر مزدوج على خيار: كيف حُسبت تكلفته</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FindingsPane</name>
    <message>
        <source>Only behind figures of this assessment</source>
        <translation>ما تستند إليه أرقام هذا التقييم فقط</translation>
    </message>
    <message>
        <source>Search findings and publications</source>
        <translation>البحث في النتائج والمنشورات</translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation>النتائج المنشورة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة (%Ln)</numerusform>
            <numerusform>نتيجتان (%Ln)</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a finding to read it with its reference.</source>
        <translation>حدّد نتيجة لقراءتها مع مرجعها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Flips</name>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>ينقلب عند</translation>
    </message>
    <message>
        <source>Value at which another option is the best on average, the other inputs as uncertain as they are</source>
        <translation>القيمة التي يصير عندها خيار آخر هو الأفضل في المتوسط، مع بقاء المدخلات الأخرى غير مؤكدة كما هي</translation>
    </message>
    <message>
        <source>Then wins</source>
        <translation>عندئذ يفوز</translation>
    </message>
    <message>
        <source>Likely?</source>
        <translation>مرجّح؟</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>a value</comment>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>a value</comment>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Whether the value lies within the input&apos;s range (P1 to P99). Central case: two options are worth the same there with every other input at its median.</source>
        <translation>هل تقع القيمة ضمن نطاق المُدخل (P1 إلى P99). الحالة الوسطى: يتساوى عندها خياران وكل مُدخل آخر عند وسيطه.</translation>
    </message>
    <message>
        <source>central case</source>
        <comment>a value</comment>
        <translation>الحالة الوسطى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FlowView</name>
    <message>
        <source>items a month unknown</source>
        <translation>عدد العناصر شهريًا غير معروف</translation>
    </message>
    <message>
        <source>%1 items a month, %2 of all</source>
        <translation>%1 من العناصر شهريًا، %2 من الكل</translation>
    </message>
    <message>
        <source>%1 items a month</source>
        <translation>%1 من العناصر شهريًا</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Format</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>أقل من شهر</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>M</source>
        <comment>million, after a number</comment>
        <translation>مليون</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand million, after a number</comment>
        <translation>مليار</translation>
    </message>
    <message>
        <source>T</source>
        <comment>million million, after a number</comment>
        <translation>تريليون</translation>
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
        <translation>الإجابة عنها</translation>
    </message>
    <message>
        <source>Answer what “%1” lacks</source>
        <translation>الإجابة عمّا ينقص «%1»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>تفاصيل «%1»</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>It lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message>
        <source>comes to no verdict</source>
        <translation>لا يصل إلى حكم</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several lines</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that was answered</source>
        <translation>لا شيء مما أُجيب عنه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way to decide: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of what it asks about speak for it; second choice: %2</source>
        <comment>share, second verdict</comment>
        <translation>يؤيده %1 مما يسأل عنه؛ والخيار الثاني: %2</translation>
    </message>
    <message>
        <source>%1 of what it asks about speak for it</source>
        <translation>يؤيده %1 مما يسأل عنه</translation>
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
        <translation>لو كان %1 بدلًا من ذلك لقال كل من «%2» و«%3»: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Together with another answer it decides between %n pair(s) of them.</source>
        <translation>
            <numerusform>مع إجابة أخرى لا يفصل بين أي زوج منها.</numerusform>
            <numerusform>مع إجابة أخرى يفصل بين زوج واحد منها.</numerusform>
            <numerusform>مع إجابة أخرى يفصل بين زوجين منها.</numerusform>
            <numerusform>مع إجابة أخرى يفصل بين %Ln أزواج منها.</numerusform>
            <numerusform>مع إجابة أخرى يفصل بين %Ln زوجًا منها.</numerusform>
            <numerusform>مع إجابة أخرى يفصل بين %Ln زوج منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was answered separates them.</source>
        <translation>لا يفرّق بينها شيء مما أُجيب عنه.</translation>
    </message>
    <message>
        <source>What they disagree over</source>
        <translation>ما تختلف فيه</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>%1 – here: %2.</source>
        <comment>name of an answer, the answer</comment>
        <translation>%1 – القيمة هنا: %2.</translation>
    </message>
    <message>
        <source>%1: %2; here: %3.</source>
        <comment>name of an answer, what it is compared with, the answer</comment>
        <translation>%1: %2؛ والقيمة هنا: %3.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkDetails</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Its questions</source>
        <translation>أسئلته</translation>
    </message>
    <message>
        <source>Its thresholds</source>
        <translation>عتباته</translation>
    </message>
    <message>
        <source>Where others differ</source>
        <translation>أين يختلف غيره</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 (%2, %3). %4</source>
        <comment>title, kind of text, day, interest of the author</comment>
        <translation>%1 (%2، %3). %4</translation>
    </message>
    <message numerus="yes">
        <source>Its questions (%n open)</source>
        <translation>
            <numerusform>أسئلته (%Ln مفتوح)</numerusform>
            <numerusform>أسئلته (واحد مفتوح، %Ln)</numerusform>
            <numerusform>أسئلته (اثنان مفتوحان، %Ln)</numerusform>
            <numerusform>أسئلته (%Ln مفتوحة)</numerusform>
            <numerusform>أسئلته (%Ln مفتوحًا)</numerusform>
            <numerusform>أسئلته (%Ln مفتوح)</numerusform>
        </translation>
    </message>
    <message>
        <source>For it</source>
        <translation>لصالحه</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>ضده</translation>
    </message>
    <message>
        <source>Its process</source>
        <translation>خطواته</translation>
    </message>
    <message>
        <source>All others say the same.</source>
        <translation>تقول كل الطرق الأخرى الشيء نفسه.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>أظهر «%1»</translation>
    </message>
    <message>
        <source>%1; %2 of what it asks about speak for it.</source>
        <comment>verdict, strength</comment>
        <translation>%1؛ ويؤيده %2 مما يسأل عنه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkLists</name>
    <message>
        <source>Your requirements, separated</source>
        <translation>متطلباتك مفصولة</translation>
    </message>
    <message>
        <source>Write down what the project has to do, one line each, and say what each asks for. Without a list the answers above are used.</source>
        <translation>اكتب ما على المشروع أن يؤديه، متطلبًا في كل سطر، وبيّن ما يطلبه كل منها. ومن دون قائمة تُستخدم الإجابات أعلاه.</translation>
    </message>
    <message>
        <source>Gaps that the trial has shown</source>
        <translation>ثغرات كشفتها التجربة</translation>
    </message>
    <message>
        <source>Sort the wrong answers by what they lack. Not every gap is one that tuning closes.</source>
        <translation>صنّف الإجابات الخاطئة بحسب ما ينقصها. ليست كل ثغرة مما يسده الضبط.</translation>
    </message>
    <message>
        <source>Five good reasons</source>
        <translation>خمسة أسباب وجيهة</translation>
    </message>
    <message>
        <source>Which of them hold is read off your answers. Here you say how much each counts, and what documents it.</source>
        <translation>تُستنتج صحة كل منها من إجاباتك. وهنا تحدد وزن كل سبب وما يوثّقه.</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>الوزن: %1</translation>
    </message>
    <message>
        <source>What documents it: %1</source>
        <translation>ما يوثّقه: %1</translation>
    </message>
    <message>
        <source>What documents it</source>
        <translation>ما يوثّقه</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkNames</name>
    <message>
        <source>Small teams</source>
        <translation>الفرق الصغيرة</translation>
    </message>
    <message>
        <source>Separate the requirements: a fixed form and a special subject may be tuned, the rest is prompted, chained or left to existing logic.</source>
        <translation>افصل المتطلبات: الشكل الثابت والموضوع المتخصص يجوز ضبطهما، والباقي يُحل بموجّه أو سلسلة أو يُترك للمنطق القائم.</translation>
    </message>
    <message>
        <source>Four criteria</source>
        <translation>أربعة معايير</translation>
    </message>
    <message>
        <source>Climb from prompt to instruction to retrieval and stop as soon as it is good enough; tune when several of four criteria hold.</source>
        <translation>اصعد من الموجّه إلى التعليمات إلى الاسترجاع وتوقف حالما يكفي؛ واضبط حين تتحقق عدة معايير من أربعة.</translation>
    </message>
    <message>
        <source>Small tuned model</source>
        <translation>نموذج صغير مضبوط</translation>
    </message>
    <message>
        <source>Tune a small model for what is repeated often; keep a general one for what is new.</source>
        <translation>اضبط نموذجًا صغيرًا لما يتكرر كثيرًا؛ واحتفظ بنموذج عام لما هو جديد.</translation>
    </message>
    <message>
        <source>Five questions</source>
        <translation>خمسة أسئلة</translation>
    </message>
    <message>
        <source>Answer five honest questions, prove the concept with examples in the prompt, then tune the gaps that are left.</source>
        <translation>أجب عن خمسة أسئلة بصدق، وأثبت الفكرة بأمثلة في الموجّه، ثم اضبط ما بقي من ثغرات.</translation>
    </message>
    <message>
        <source>Prompting first</source>
        <translation>الموجّه أولًا</translation>
    </message>
    <message>
        <source>Begin with prompts, retrieve what the model cannot know, and tune at a clear bottleneck in accuracy, style or speed.</source>
        <translation>ابدأ بالموجّهات، واسترجع ما لا يمكن للنموذج أن يعرفه، واضبط عند عائق واضح في الدقة أو الأسلوب أو السرعة.</translation>
    </message>
    <message>
        <source>A provider&apos;s guide</source>
        <translation>دليل أحد المزوّدين</translation>
    </message>
    <message>
        <source>Measure a prompt first, then pull the lever that fits what fails: retrieval for knowledge, tuning for behaviour.</source>
        <translation>قِس موجّهًا أولًا، ثم استعمل ما يناسب موضع الفشل: الاسترجاع للمعرفة، والضبط للسلوك.</translation>
    </message>
    <message>
        <source>Prompting is good enough</source>
        <translation>الموجّه يكفي</translation>
    </message>
    <message>
        <source>After an honest try, are the results of prompting acceptable?</source>
        <translation>بعد محاولة صادقة، هل نتائج الموجّه مقبولة؟</translation>
    </message>
    <message>
        <source>Prompting hits the style</source>
        <translation>الموجّه يصيب الأسلوب</translation>
    </message>
    <message>
        <source>Does the prompted model write in the style that you need?</source>
        <translation>هل يكتب النموذج بالموجّه بالأسلوب الذي تحتاج إليه؟</translation>
    </message>
    <message>
        <source>Too slow under load</source>
        <translation>بطيء تحت الحمل</translation>
    </message>
    <message>
        <source>Is the large model too slow or too expensive when many items arrive at once?</source>
        <translation>هل النموذج الكبير بطيء أو غالٍ أكثر مما ينبغي حين ترد عناصر كثيرة معًا؟</translation>
    </message>
    <message>
        <source>How far you have climbed</source>
        <translation>إلى أين صعدت</translation>
    </message>
    <message>
        <source>What have you tried so far: a prompt, a careful system instruction, retrieval?</source>
        <translation>ماذا جرّبت حتى الآن: موجّهًا، أم تعليمات نظام متأنية، أم استرجاعًا؟</translation>
    </message>
    <message>
        <source>How special you are</source>
        <translation>مدى خصوصيتك</translation>
    </message>
    <message>
        <source>Is your use case genuinely unique, or a variant of a common pattern?</source>
        <translation>هل حالتك فريدة حقًّا أم صورة من نمط شائع؟</translation>
    </message>
    <message>
        <source>Whether the volume is worth it</source>
        <translation>هل يستحق الحجم ذلك</translation>
    </message>
    <message>
        <source>Does your volume speak for tuning?</source>
        <translation>هل يشجّع حجمك على الضبط؟</translation>
    </message>
    <message>
        <source>Whether the data are there</source>
        <translation>هل البيانات موجودة</translation>
    </message>
    <message>
        <source>Do you have thousands of consistent, good examples?</source>
        <translation>هل لديك آلاف الأمثلة الجيدة المتسقة؟</translation>
    </message>
    <message>
        <source>Tolerance for imperfection</source>
        <translation>احتمال النقص</translation>
    </message>
    <message>
        <source>Does the tolerance for wrong answers speak for tuning?</source>
        <translation>هل يشجّع قدر احتمال الإجابات الخاطئة على الضبط؟</translation>
    </message>
    <message>
        <source>How much will change</source>
        <translation>كم سيتغير</translation>
    </message>
    <message>
        <source>Do your method and data stay as they are long enough?</source>
        <translation>هل تبقى طريقتك وبياناتك على حالها مدة كافية؟</translation>
    </message>
    <message>
        <source>Answers that break the format</source>
        <translation>إجابات تكسر الصيغة</translation>
    </message>
    <message>
        <source>What share of the prompted model&apos;s answers breaks the required format?</source>
        <translation>ما نسبة إجابات النموذج بالموجّه التي تكسر الصيغة المطلوبة؟</translation>
    </message>
    <message>
        <source>Measured time to an answer</source>
        <translation>الزمن المقيس حتى الإجابة</translation>
    </message>
    <message>
        <source>Within how many seconds do 95 of 100 answers of the prompted model arrive?</source>
        <translation>خلال كم ثانية تصل ٩٥ من كل ١٠٠ إجابة للنموذج بالموجّه؟</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>A prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>A system instruction</source>
        <translation>تعليمات نظام</translation>
    </message>
    <message>
        <source>Retrieval of documents</source>
        <translation>استرجاع المستندات</translation>
    </message>
    <message>
        <source>Speaks against tuning</source>
        <translation>ضد الضبط</translation>
    </message>
    <message>
        <source>Neither way</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Speaks for tuning</source>
        <translation>مع الضبط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Chained prompts</source>
        <translation>موجّهات متسلسلة</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <source>A small tuned model</source>
        <translation>نموذج صغير مضبوط</translation>
    </message>
    <message>
        <source>First prompting, then tuning</source>
        <translation>الموجّه أولًا ثم الضبط</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>لا يمكن القول بعد</translation>
    </message>
    <message>
        <source>No interest of the author is visible.</source>
        <translation>لا تظهر للكاتب مصلحة.</translation>
    </message>
    <message>
        <source>The author sells services in this field, and says so.</source>
        <translation>يبيع الكاتب خدمات في هذا المجال ويصرّح بذلك.</translation>
    </message>
    <message>
        <source>The author sells models.</source>
        <translation>يبيع الكاتب نماذج.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>منقوض</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>لم يُعثر على دليل</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step of a process</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step of a process</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>later</source>
        <comment>step of a process</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>step of a process</comment>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a question of a framework</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a question of a framework</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a question of a framework</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Fixed form of the output</source>
        <translation>شكل ثابت للمخرجات</translation>
    </message>
    <message>
        <source>Knowledge of the field</source>
        <translation>معرفة بالمجال</translation>
    </message>
    <message>
        <source>Free form: conversation, analysis, ideas</source>
        <translation>شكل حر: محادثة وتحليل وأفكار</translation>
    </message>
    <message>
        <source>Existing logic does it</source>
        <translation>يؤديه المنطق القائم</translation>
    </message>
    <message>
        <source>Consistency at scale</source>
        <translation>الاتساق على نطاق واسع</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>التنظيم القانوني</translation>
    </message>
    <message>
        <source>A method of your own</source>
        <translation>طريقة خاصة بك</translation>
    </message>
    <message>
        <source>Fewer tokens</source>
        <translation>رموز أقل</translation>
    </message>
    <message>
        <source>Control over the model</source>
        <translation>التحكم في النموذج</translation>
    </message>
    <message>
        <source>Missing knowledge</source>
        <translation>معرفة ناقصة</translation>
    </message>
    <message>
        <source>Broken format</source>
        <translation>صيغة مكسورة</translation>
    </message>
    <message>
        <source>Wrong style</source>
        <translation>أسلوب خاطئ</translation>
    </message>
    <message>
        <source>Inconsistent answers</source>
        <translation>إجابات غير متسقة</translation>
    </message>
    <message>
        <source>Wrong reasoning</source>
        <translation>استدلال خاطئ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Fewer examples than this are too few</source>
        <translation>أقل من هذا العدد من الأمثلة قليل جدًّا</translation>
    </message>
    <message>
        <source>The article names no number. On average a hundred labelled examples let a small model match a general one, two to three times as many with bad luck; 77 classes reach 43% at 128 examples.</source>
        <translation>لا يذكر المقال رقمًا. في المتوسط تجعل مئة مثال موسوم نموذجًا صغيرًا يساوي نموذجًا عامًّا، ومع سوء الحظ ضعفان إلى ثلاثة؛ وتبلغ ٧٧ فئة ٤٣٪ عند ١٢٨ مثالًا.</translation>
    </message>
    <message>
        <source>Weight of health, law and finance</source>
        <translation>وزن الصحة والقانون والمال</translation>
    </message>
    <message>
        <source>Tuning brought nothing on clinical notes, prompting beat a tuned medical model, and small tuned models won on the mood of financial news.</source>
        <translation>لم يفد الضبط في الملاحظات السريرية، وتفوق الموجّه على نموذج طبي مضبوط، وفازت نماذج صغيرة مضبوطة في تقدير نبرة الأخبار المالية.</translation>
    </message>
    <message>
        <source>Too soon to be overtaken</source>
        <translation>تجاوزه قبل الأوان</translation>
    </message>
    <message>
        <source>Six months fit skills that move fast, such as mathematics and code. Closed classification moves so slowly that a lead lasts years.</source>
        <translation>ستة أشهر تناسب المهارات سريعة التطور كالرياضيات والبرمجة. أما التصنيف المغلق فيتحرك ببطء يجعل التقدم يدوم سنوات.</translation>
    </message>
    <message>
        <source>More examples than this</source>
        <translation>أكثر من هذا العدد من الأمثلة</translation>
    </message>
    <message>
        <source>Fair for many classes or free text (77 classes: 69% at 1,024), too strict for few (6 classes: 82% at 128); gains of small models flatten at 200 to 500.</source>
        <translation>منصف لفئات كثيرة أو نص حر (٧٧ فئة: ٦٩٪ عند ١٬٠٢٤)، ومتشدد لفئات قليلة (٦ فئات: ٨٢٪ عند ١٢٨)؛ ومكاسب النماذج الصغيرة تتباطأ عند ٢٠٠ إلى ٥٠٠.</translation>
    </message>
    <message>
        <source>Criteria that must hold, of four</source>
        <translation>معايير يجب أن تتحقق، من أربعة</translation>
    </message>
    <message>
        <source>The article asks for “several” and finds “one or two” too few, so three of four is our reading. Nobody has tested it.</source>
        <translation>يطلب المقال «عدة» ويرى «واحدًا أو اثنين» قليلًا، فثلاثة من أربعة قراءتنا. لم يختبرها أحد.</translation>
    </message>
    <message>
        <source>Cases of value that must hold, of three</source>
        <translation>حالات نفع يجب أن تصدق، من ثلاث</translation>
    </message>
    <message>
        <source>A tuned model kept a strict form in 98% of cases against 58% before, in a study of 2023; prompted models of 2025 keep simple formats in 97 to 99%.</source>
        <translation>في دراسة من ٢٠٢٣ حافظ نموذج مضبوط على صيغة صارمة في ٩٨٪ من الحالات بعد ٥٨٪؛ ونماذج ٢٠٢٥ تحافظ بالموجّه على الصيغ البسيطة في ٩٧ إلى ٩٩٪.</translation>
    </message>
    <message>
        <source>Bearable share of broken formats</source>
        <translation>النسبة المحتملة من الصيغ المكسورة</translation>
    </message>
    <message>
        <source>Our reading. Prompted models of 2025 broke simple formats in 1 to 3% of calls, but one model failed three quarters of a test by form alone.</source>
        <translation>قراءتنا. كسرت نماذج ٢٠٢٥ بالموجّه صيغًا بسيطة في ١ إلى ٣٪ من الاستدعاءات، لكن أحدها أخفق في ثلاثة أرباع اختبار بسبب الشكل وحده.</translation>
    </message>
    <message>
        <source>Examples to collect</source>
        <translation>أمثلة تُجمع</translation>
    </message>
    <message>
        <source>The article says 100 and, higher up, 100 to 500. Enough for few classes (6 classes: 82% at 128), useless for many (77 classes: 43%).</source>
        <translation>يقول المقال ١٠٠، وقبل ذلك ١٠٠ إلى ٥٠٠. تكفي لفئات قليلة (٦ فئات: ٨٢٪ عند ١٢٨)، ولا تفيد لفئات كثيرة (٧٧ فئة: ٤٣٪).</translation>
    </message>
    <message>
        <source>Cost of one tuning</source>
        <translation>تكلفة ضبط واحد</translation>
    </message>
    <message>
        <source>This is compute alone. Agencies ask 15,000 to 100,000 dollars for a project, because people&apos;s time is the cost; a later run costs them 500 to 3,000.</source>
        <translation>هذه هي الحوسبة وحدها. تطلب الوكالات ١٥٬٠٠٠ إلى ١٠٠٬٠٠٠ دولار للمشروع لأن وقت الناس هو التكلفة؛ والدورة اللاحقة تكلّف عندها ٥٠٠ إلى ٣٬٠٠٠.</translation>
    </message>
    <message>
        <source>A call of the general model</source>
        <translation>استدعاء للنموذج العام</translation>
    </message>
    <message>
        <source>A cent was right for the large models of 2023 (half a cent to 1.6 cents a query); a small model of 2024 took 0.016 cents.</source>
        <translation>كان السنت صحيحًا لكبار نماذج ٢٠٢٣ (نصف سنت إلى ١٫٦ سنت للاستعلام)؛ أما نموذج صغير من ٢٠٢٤ فأخذ ٠٫٠١٦ سنت.</translation>
    </message>
    <message>
        <source>A call of the tuned model</source>
        <translation>استدعاء للنموذج المضبوط</translation>
    </message>
    <message>
        <source>Tuned models on hosted services cost far less, and so do small general ones: the gap to a small general model often vanishes or turns.</source>
        <translation>النماذج المضبوطة لدى خدمات الاستضافة أرخص بكثير، وكذلك النماذج العامة الصغيرة: فالفارق عن نموذج عام صغير كثيرًا ما يختفي أو ينعكس.</translation>
    </message>
    <message>
        <source>Months to bring the tuning back</source>
        <translation>أشهر حتى استرداد تكلفة الضبط</translation>
    </message>
    <message>
        <source>Our reading of “high volume”: at the article&apos;s prices the saving of one month pays the tuning.</source>
        <translation>قراءتنا لعبارة «حجم كبير»: بأسعار المقال يسدّد وفر شهر واحد تكلفة الضبط.</translation>
    </message>
    <message>
        <source>Bearable share of new kinds of item</source>
        <translation>النسبة المحتملة من أنواع العناصر الجديدة</translation>
    </message>
    <message>
        <source>Our reading: the article says only that novel problems belong to a general model.</source>
        <translation>قراءتنا: يقول المقال فقط إن المشكلات الجديدة من نصيب نموذج عام.</translation>
    </message>
    <message>
        <source>A volume at which tuning is overkill</source>
        <translation>حجم يكون الضبط معه مبالغة</translation>
    </message>
    <message>
        <source>No fixed volume survives a change of model. The break-even of your own options is computed and stands beside the rule.</source>
        <translation>لا يصمد حجم ثابت أمام تغيير النموذج. تُحسب نقطة التعادل لخياراتك وتظهر بجانب القاعدة.</translation>
    </message>
    <message>
        <source>A volume at which tuning may pay</source>
        <translation>حجم قد يجدي عنده الضبط</translation>
    </message>
    <message>
        <source>A volume at which consistency counts</source>
        <translation>حجم يصير عنده الاتساق مهمًّا</translation>
    </message>
    <message>
        <source>“Thousands daily”, read as a thousand a day. Nobody has tested it.</source>
        <translation>«آلاف يوميًّا»، مقروءة ألفًا في اليوم. لم يختبرها أحد.</translation>
    </message>
    <message>
        <source>Examples to have</source>
        <translation>أمثلة ينبغي توفرها</translation>
    </message>
    <message>
        <source>“Thousands”, read as two thousand. Needed for many classes (77 classes: 87% at 4,096), more than few classes take (6 classes: 95% at 1,024).</source>
        <translation>«آلاف»، مقروءة ألفين. لازمة لفئات كثيرة (٧٧ فئة: ٨٧٪ عند ٤٬٠٩٦)، وأكثر مما تحتاج إليه فئات قليلة (٦ فئات: ٩٥٪ عند ١٬٠٢٤).</translation>
    </message>
    <message>
        <source>Agreement that makes examples consistent</source>
        <translation>اتفاق تكون الأمثلة معه متسقة</translation>
    </message>
    <message>
        <source>Our reading: a kappa of 0.6 is commonly called substantial. The article gives no number.</source>
        <translation>قراءتنا: تسمى كابا ٠٫٦ عادةً كبيرة. لا يذكر المقال رقمًا.</translation>
    </message>
    <message>
        <source>Changes of method that are too many</source>
        <translation>تغييرات في الطريقة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Our reading of “frequently”: more than one a quarter.</source>
        <translation>قراءتنا لكلمة «كثيرًا»: أكثر من مرة كل ربع سنة.</translation>
    </message>
    <message>
        <source>Change of knowledge that is too fast</source>
        <translation>تغير المعرفة أسرع مما ينبغي</translation>
    </message>
    <message>
        <source>Our reading. That tuning is a poor way to teach new facts is measured: 50 to 59% right, against 88% with retrieval.</source>
        <translation>قراءتنا. أن الضبط طريقة ضعيفة لتعليم حقائق جديدة أمر مقيس: ٥٠ إلى ٥٩٪ صحيحة مقابل ٨٨٪ مع الاسترجاع.</translation>
    </message>
    <message>
        <source>Share of the prompt that is repeated</source>
        <translation>نسبة الموجّه التي تتكرر</translation>
    </message>
    <message>
        <source>Our reading: the article says only that every repeated word costs money. Caching makes repeated words cheap.</source>
        <translation>قراءتنا: يقول المقال فقط إن كل كلمة مكررة تكلّف مالًا. والتخزين المؤقت يجعل الكلمات المكررة رخيصة.</translation>
    </message>
    <message>
        <source>Questions for tuning, less those against</source>
        <translation>أسئلة مع الضبط ناقص الأسئلة ضده</translation>
    </message>
    <message>
        <source>Our reading: the article asks five questions and gives no score.</source>
        <translation>قراءتنا: يطرح المقال خمسة أسئلة ولا يعطي درجة.</translation>
    </message>
    <message>
        <source>Good reasons that must hold, of five</source>
        <translation>أسباب وجيهة يجب أن تصدق، من خمسة</translation>
    </message>
    <message>
        <source>Our reading: the article lists them as “legitimate reasons to consider” tuning.</source>
        <translation>قراءتنا: يوردها المقال على أنها «أسباب مشروعة للنظر» في الضبط.</translation>
    </message>
    <message>
        <source>Share of cases that need tuning</source>
        <translation>نسبة الحالات التي تحتاج إلى ضبط</translation>
    </message>
    <message>
        <source>No study: it goes back to one person&apos;s impression of teams that tune already, so the share among all projects is lower and unknown. It counts only for what you have not answered.</source>
        <translation>ليست دراسة: مصدرها انطباع شخص واحد عن فرق تضبط أصلًا، فالنسبة بين جميع المشاريع أقل وغير معروفة. ولا تُعتدّ إلا لما لم تُجب عنه.</translation>
    </message>
    <message>
        <source>Examples that can suffice</source>
        <translation>أمثلة قد تكفي</translation>
    </message>
    <message>
        <source>Right for few classes (6 classes: 82% at 128), refuted for 77 to 151 classes (40 to 43%). With so few, one draw differs from the next by 2 to 10 points.</source>
        <translation>صحيح لفئات قليلة (٦ فئات: ٨٢٪ عند ١٢٨)، ومنقوض لـ٧٧ إلى ١٥١ فئة (٤٠ إلى ٤٣٪). وبهذه القلة تختلف مجموعة عن أخرى بمقدار ٢ إلى ١٠ نقاط.</translation>
    </message>
    <message>
        <source>Items an hour that are many</source>
        <translation>عناصر في الساعة تُعدّ كثيرة</translation>
    </message>
    <message>
        <source>Our reading of “high concurrency”; it counts only where no speed has been measured.</source>
        <translation>قراءتنا لعبارة «تزامن عالٍ»؛ لا تُعتدّ إلا حيث لم تُقس سرعة.</translation>
    </message>
    <message>
        <source>Seconds that are tight</source>
        <translation>ثوانٍ تُعدّ ضيقة</translation>
    </message>
    <message>
        <source>Our reading of “too slow”; it counts only where no speed has been measured.</source>
        <translation>قراءتنا لعبارة «بطيء جدًّا»؛ لا تُعتدّ إلا حيث لم تُقس سرعة.</translation>
    </message>
    <message>
        <source>Items to evaluate a prompt on</source>
        <translation>عناصر يُقيَّم عليها الموجّه</translation>
    </message>
    <message>
        <source>The guide&apos;s minimum. Twenty items tell 80% from 95% only by luck: that takes 76.</source>
        <translation>الحد الأدنى في الدليل. لا تميز عشرون عنصرًا ٨٠٪ من ٩٥٪ إلا بالحظ: يلزم لذلك ٧٦.</translation>
    </message>
    <message>
        <source>Examples to begin tuning</source>
        <translation>أمثلة لبدء الضبط</translation>
    </message>
    <message>
        <source>The guide&apos;s minimum, from a seller of tuning. On average it takes a hundred to match a general model, and thousands for many classes.</source>
        <translation>الحد الأدنى في الدليل، من بائع للضبط. في المتوسط تلزم مئة لمساواة نموذج عام، وآلاف لفئات كثيرة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworkSentences</name>
    <message>
        <source>%1 But the threshold lies inside the range of the answer.</source>
        <translation>%1 لكن العتبة تقع داخل نطاق الإجابة.</translation>
    </message>
    <message>
        <source>Both would say “%4” if %1 were %3 instead of %2.</source>
        <translation>كلاهما يقول «%4» لو كان %1 هو %3 بدلًا من %2.</translation>
    </message>
    <message>
        <source>Both would say “%7” if %1 were %3 instead of %2, and %4 were %6 instead of %5.</source>
        <translation>كلاهما يقول «%7» لو كان %1 هو %3 بدلًا من %2، وكان %4 هو %6 بدلًا من %5.</translation>
    </message>
    <message>
        <source>No change of one or two answers brings the two together.</source>
        <translation>لا يجمع بينهما تغيير إجابة واحدة أو اثنتين.</translation>
    </message>
    <message>
        <source>%1; failing that: %2</source>
        <translation>%1؛ وإلا: %2</translation>
    </message>
    <message>
        <source>Prompted answers take %1, more than the %2 allowed.</source>
        <translation>تستغرق إجابات الموجّه %1، أكثر من %2 المسموح بها.</translation>
    </message>
    <message>
        <source>By our figures prompted answers take %1, more than the %2 allowed.</source>
        <translation>بحسب أرقامنا تستغرق إجابات الموجّه %1، أكثر من %2 المسموح بها.</translation>
    </message>
    <message>
        <source>Prompted answers take %1, within the %2 allowed.</source>
        <translation>تستغرق إجابات الموجّه %1، ضمن %2 المسموح بها.</translation>
    </message>
    <message>
        <source>By our figures prompted answers take %1, within the %2 allowed.</source>
        <translation>بحسب أرقامنا تستغرق إجابات الموجّه %1، ضمن %2 المسموح بها.</translation>
    </message>
    <message>
        <source>%1 Good enough at %2 right: stop here.</source>
        <translation>%1 يكفي عند %2 صحيحة: توقف هنا.</translation>
    </message>
    <message>
        <source>%1, %2 of the wrong answers: %3</source>
        <comment>gap, share, what closes it</comment>
        <translation>%1، %2 من الإجابات الخاطئة: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gap, what closes it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) ask for a fixed form or knowledge of the field.</source>
        <translation>
            <numerusform>%Ln متطلب يطلب شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
            <numerusform>متطلب واحد (%Ln) يطلب شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
            <numerusform>متطلبان (%Ln) يطلبان شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
            <numerusform>%Ln متطلبات تطلب شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
            <numerusform>%Ln متطلبًا تطلب شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
            <numerusform>%Ln متطلب تطلب شكلًا ثابتًا أو معرفة بالمجال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are free in form.</source>
        <translation>
            <numerusform>%Ln متطلب حر الشكل.</numerusform>
            <numerusform>متطلب واحد (%Ln) حر الشكل.</numerusform>
            <numerusform>متطلبان (%Ln) حرّا الشكل.</numerusform>
            <numerusform>%Ln متطلبات حرة الشكل.</numerusform>
            <numerusform>%Ln متطلبًا حرة الشكل.</numerusform>
            <numerusform>%Ln متطلب حرة الشكل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are served by existing logic.</source>
        <translation>
            <numerusform>%Ln متطلب يؤديه المنطق القائم.</numerusform>
            <numerusform>متطلب واحد (%Ln) يؤديه المنطق القائم.</numerusform>
            <numerusform>متطلبان (%Ln) يؤديهما المنطق القائم.</numerusform>
            <numerusform>%Ln متطلبات يؤديها المنطق القائم.</numerusform>
            <numerusform>%Ln متطلبًا يؤديها المنطق القائم.</numerusform>
            <numerusform>%Ln متطلب يؤديها المنطق القائم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The format of the output is strict.</source>
        <translation>صيغة المخرجات صارمة.</translation>
    </message>
    <message>
        <source>The format of the output is not strict.</source>
        <translation>صيغة المخرجات ليست صارمة.</translation>
    </message>
    <message>
        <source>%1 of the prompted answers break the format; %2 would be bearable.</source>
        <translation>%1 من إجابات الموجّه تكسر الصيغة؛ ويُحتمل %2.</translation>
    </message>
    <message>
        <source>Only %1 of the prompted answers break the format; %2 are bearable.</source>
        <translation>لا تكسر الصيغة إلا %1 من إجابات الموجّه؛ ويُحتمل %2.</translation>
    </message>
    <message>
        <source>The subject is far from everyday language.</source>
        <translation>الموضوع بعيد عن لغة الحياة اليومية.</translation>
    </message>
    <message>
        <source>The subject is an everyday one.</source>
        <translation>الموضوع يومي مألوف.</translation>
    </message>
    <message>
        <source>The task is open: a matter of judgement.</source>
        <translation>المهمة مفتوحة: مسألة تقدير.</translation>
    </message>
    <message>
        <source>The task is strictly defined.</source>
        <translation>المهمة محددة تحديدًا صارمًا.</translation>
    </message>
    <message>
        <source>The task is not strictly defined.</source>
        <translation>المهمة ليست محددة تحديدًا صارمًا.</translation>
    </message>
    <message>
        <source>The task is free in form: %1.</source>
        <translation>المهمة حرة الشكل: %1.</translation>
    </message>
    <message>
        <source>The sector asks for strict accuracy: %1. The evidence on this is contested.</source>
        <translation>يتطلب القطاع دقة صارمة: %1. والأدلة على ذلك مختلف فيها.</translation>
    </message>
    <message>
        <source>There are %1 examples; %2 are asked for.</source>
        <translation>يوجد %1 مثال؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>There are only %1 examples; %2 are asked for.</source>
        <translation>لا يوجد إلا %1 مثال؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>The examples are poor.</source>
        <translation>الأمثلة ضعيفة.</translation>
    </message>
    <message>
        <source>The examples are not good enough: %1.</source>
        <translation>الأمثلة ليست جيدة بما يكفي: %1.</translation>
    </message>
    <message>
        <source>The labels agree at a kappa of %1, below %2: a tuned model would learn the inconsistency.</source>
        <translation>تتفق الوسوم بكابا %1، دون %2: سيتعلم النموذج المضبوط عدم الاتساق.</translation>
    </message>
    <message>
        <source>General models would catch up after %1; within %2 tuning is not worth it.</source>
        <translation>تلحق به النماذج العامة بعد %1؛ وخلال %2 لا يجدي الضبط.</translation>
    </message>
    <message>
        <source>Prompting reaches %1, and %2 is asked for.</source>
        <translation>يبلغ الموجّه %1، والمطلوب %2.</translation>
    </message>
    <message>
        <source>Prompting reaches %1, short of the %2 asked for.</source>
        <translation>يبلغ الموجّه %1، دون المطلوب وهو %2.</translation>
    </message>
    <message>
        <source>Prompting is said to be good enough; no accuracy is stated.</source>
        <translation>يقال إن الموجّه يكفي؛ ولم تُذكر دقة.</translation>
    </message>
    <message>
        <source>Prompting is said not to be good enough; no accuracy is stated.</source>
        <translation>يقال إن الموجّه لا يكفي؛ ولم تُذكر دقة.</translation>
    </message>
    <message>
        <source>Prompting has not been tried yet.</source>
        <translation>لم يُجرَّب الموجّه بعد.</translation>
    </message>
    <message>
        <source>Answers rest on your own documents.</source>
        <translation>تقوم الإجابات على مستنداتك الخاصة.</translation>
    </message>
    <message>
        <source>There is a clear measure of quality.</source>
        <translation>يوجد مقياس واضح للجودة.</translation>
    </message>
    <message>
        <source>There is no measure of quality.</source>
        <translation>لا يوجد مقياس للجودة.</translation>
    </message>
    <message>
        <source>Prompting hits the style.</source>
        <translation>الموجّه يصيب الأسلوب.</translation>
    </message>
    <message>
        <source>Prompting does not hit the style.</source>
        <translation>الموجّه لا يصيب الأسلوب.</translation>
    </message>
    <message>
        <source>The style is a very particular one; nobody has said whether prompting hits it.</source>
        <translation>الأسلوب خاص جدًّا؛ ولم يقل أحد هل يصيبه الموجّه.</translation>
    </message>
    <message>
        <source>The style is not a very particular one.</source>
        <translation>الأسلوب ليس خاصًّا جدًّا.</translation>
    </message>
    <message>
        <source>Such tasks bring new problems each time: %1.</source>
        <translation>تأتي مثل هذه المهام بمشكلات جديدة كل مرة: %1.</translation>
    </message>
    <message>
        <source>The same task comes again and again: %1.</source>
        <translation>المهمة نفسها تتكرر مرة بعد مرة: %1.</translation>
    </message>
    <message>
        <source>%1 of the items are unlike the examples; %2 are bearable.</source>
        <translation>%1 من العناصر لا تشبه الأمثلة؛ ويُحتمل %2.</translation>
    </message>
    <message>
        <source>Only %1 of the items are unlike the examples; %2 are bearable.</source>
        <translation>لا يختلف عن الأمثلة إلا %1 من العناصر؛ ويُحتمل %2.</translation>
    </message>
    <message>
        <source>%1 save %2 a month at the article&apos;s prices, against %3 for the tuning.</source>
        <translation>%1 توفر %2 في الشهر بأسعار المقال، مقابل %3 للضبط.</translation>
    </message>
    <message>
        <source>%1 save only %2 a month at the article&apos;s prices, against %3 for the tuning.</source>
        <translation>%1 لا توفر إلا %2 في الشهر بأسعار المقال، مقابل %3 للضبط.</translation>
    </message>
    <message>
        <source>Your own answer speaks for tuning: %1.</source>
        <translation>إجابتك أنت مع الضبط: %1.</translation>
    </message>
    <message>
        <source>Your own answer speaks against tuning: %1.</source>
        <translation>إجابتك أنت ضد الضبط: %1.</translation>
    </message>
    <message>
        <source>The method is your own.</source>
        <translation>الطريقة خاصة بك.</translation>
    </message>
    <message>
        <source>There are %1; tuning may pay from %2 on.</source>
        <translation>يوجد %1؛ وقد يجدي الضبط ابتداءً من %2.</translation>
    </message>
    <message>
        <source>There are only %1; up to %2 tuning is overkill.</source>
        <translation>لا يوجد إلا %1؛ والضبط حتى %2 مبالغة.</translation>
    </message>
    <message>
        <source>Few wrong answers can be borne.</source>
        <translation>لا يُحتمل إلا قليل من الإجابات الخاطئة.</translation>
    </message>
    <message>
        <source>Many wrong answers can be borne.</source>
        <translation>يُحتمل كثير من الإجابات الخاطئة.</translation>
    </message>
    <message>
        <source>The method changes %1 times a year; more than %2 are too many to keep a tuned model up to date.</source>
        <translation>تتغير الطريقة %1 مرة في السنة؛ وما زاد على %2 أكثر من أن يبقى معه نموذج مضبوط حديثًا.</translation>
    </message>
    <message>
        <source>The method changes %1 times a year, which a tuned model can follow.</source>
        <translation>تتغير الطريقة %1 مرة في السنة، ويستطيع نموذج مضبوط مجاراة ذلك.</translation>
    </message>
    <message>
        <source>%1 of the knowledge changes every month; more than %2 is too much for a tuned model.</source>
        <translation>يتغير %1 من المعرفة كل شهر؛ وما زاد على %2 كثير على نموذج مضبوط.</translation>
    </message>
    <message>
        <source>%1 of the knowledge changes every month, which a tuned model can follow.</source>
        <translation>يتغير %1 من المعرفة كل شهر، ويستطيع نموذج مضبوط مجاراة ذلك.</translation>
    </message>
    <message>
        <source>Good reason: consistency over a large volume.</source>
        <translation>سبب وجيه: الاتساق على حجم كبير.</translation>
    </message>
    <message>
        <source>Good reason: the task is regulated.</source>
        <translation>سبب وجيه: المهمة خاضعة للتنظيم.</translation>
    </message>
    <message>
        <source>Good reason: the method is an edge of your own.</source>
        <translation>سبب وجيه: الطريقة ميزة خاصة بك.</translation>
    </message>
    <message>
        <source>Good reason: much of each prompt is the same words again.</source>
        <translation>سبب وجيه: كثير من كل موجّه هو الكلمات نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Good reason: control over the model&apos;s weights.</source>
        <translation>سبب وجيه: التحكم في أوزان النموذج.</translation>
    </message>
    <message>
        <source>Prompting is stuck at %1, short of %2. A test needs %3 items an arm to show the difference.</source>
        <translation>توقف الموجّه عند %1، دون %2. يحتاج الاختبار إلى %3 عنصر لكل طرف ليُظهر الفرق.</translation>
    </message>
    <message>
        <source>The large model is said to be too slow or dear under load.</source>
        <translation>يقال إن النموذج الكبير بطيء أو غالٍ تحت الحمل.</translation>
    </message>
    <message>
        <source>The large model is said to bear the load.</source>
        <translation>يقال إن النموذج الكبير يتحمل الحمل.</translation>
    </message>
    <message>
        <source>Up to %1 an hour have to be answered within %2: a heavy load, though nobody has measured it.</source>
        <translation>حتى %1 في الساعة يجب الرد عليها خلال %2: حمل ثقيل، وإن لم يقسه أحد.</translation>
    </message>
    <message>
        <source>Up to %1 an hour within %2 each is no heavy load.</source>
        <translation>حتى %1 في الساعة خلال %2 لكل منها ليس حملًا ثقيلًا.</translation>
    </message>
    <message>
        <source>The prompt was evaluated on %1 items; at least %2 are asked for.</source>
        <translation>قُيّم الموجّه على %1 عنصر؛ والمطلوب %2 على الأقل.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>requirement: kind</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not classified yet.</source>
        <translation>%1 غير مصنف بعد.</translation>
    </message>
    <message>
        <source>%1 makes it a candidate for tuning.</source>
        <translation>%1 يجعله مرشحًا للضبط.</translation>
    </message>
    <message>
        <source>%1 makes it a case for prompting.</source>
        <translation>%1 يجعله من نصيب الموجّه.</translation>
    </message>
    <message>
        <source>General models catch up with what tuning has to gain after %1; the limit is %2.</source>
        <translation>تلحق النماذج العامة بما يكسبه الضبط بعد %1؛ والحد %2.</translation>
    </message>
    <message>
        <source>Measure today&apos;s process: time, accuracy, satisfaction.</source>
        <translation>قِس العمل كما يجري اليوم: الوقت والدقة والرضا.</translation>
    </message>
    <message>
        <source>Run a small trial of both ways side by side.</source>
        <translation>أجرِ تجربة صغيرة للطريقتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>A good prompt.</source>
        <translation>موجّه جيد.</translation>
    </message>
    <message>
        <source>A clear system instruction.</source>
        <translation>تعليمات نظام واضحة.</translation>
    </message>
    <message>
        <source>Retrieval from your documents.</source>
        <translation>استرجاع من مستنداتك.</translation>
    </message>
    <message>
        <source>Fine-tuning.</source>
        <translation>الضبط الدقيق.</translation>
    </message>
    <message>
        <source>%1 of four criteria hold; %2 are needed.</source>
        <translation>تحقق %1 من أربعة معايير؛ واللازم %2.</translation>
    </message>
    <message>
        <source>Collect %1 examples of input and output.</source>
        <translation>اجمع %1 مثال من المدخلات والمخرجات.</translation>
    </message>
    <message>
        <source>Tune a small model on them.</source>
        <translation>اضبط عليها نموذجًا صغيرًا.</translation>
    </message>
    <message>
        <source>Test it on examples that were held back.</source>
        <translation>اختبره على أمثلة محجوزة.</translation>
    </message>
    <message>
        <source>Put it to work and measure the saving.</source>
        <translation>شغّله وقِس الوفر.</translation>
    </message>
    <message>
        <source>At the article&apos;s prices the tuning is back within %1 from %2 on.</source>
        <translation>بأسعار المقال تُسترد تكلفة الضبط خلال %1 ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Try it with a few examples in the prompt.</source>
        <translation>جرّبه ببضعة أمثلة في الموجّه.</translation>
    </message>
    <message>
        <source>Prove the concept: measure what prompting reaches.</source>
        <translation>أثبت الفكرة: قِس ما يبلغه الموجّه.</translation>
    </message>
    <message numerus="yes">
        <source>Find the gaps from the wrong answers: %n listed.</source>
        <translation>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرج %Ln.</numerusform>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرجت واحدة (%Ln).</numerusform>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرجت اثنتان (%Ln).</numerusform>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرجت %Ln.</numerusform>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرجت %Ln.</numerusform>
            <numerusform>اعثر على الثغرات من الإجابات الخاطئة: أُدرج %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tune for those gaps alone.</source>
        <translation>اضبط لهذه الثغرات وحدها.</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>غير مصنفة بعد</translation>
    </message>
    <message>
        <source>retrieval closes it, not tuning</source>
        <translation>يسدها الاسترجاع لا الضبط</translation>
    </message>
    <message>
        <source>smaller steps close it before tuning does</source>
        <translation>تسدها خطوات أصغر قبل الضبط</translation>
    </message>
    <message>
        <source>a gap that tuning can close</source>
        <translation>ثغرة يستطيع الضبط سدها</translation>
    </message>
    <message>
        <source>%1, weight %2: %3</source>
        <comment>reason, weight, what documents it</comment>
        <translation>%1، الوزن %2: %3</translation>
    </message>
    <message>
        <source>%1, weight %2: nothing documents it yet.</source>
        <translation>%1، الوزن %2: لا شيء يوثقه بعد.</translation>
    </message>
    <message>
        <source>The rule: overkill up to %1 a month, may pay from %2 on.</source>
        <translation>القاعدة: مبالغة حتى %1 في الشهر، وقد يجدي ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 There are %2.</source>
        <translation>%1 يوجد %2.</translation>
    </message>
    <message>
        <source>Computed from your options: tuning and prompting cost the same at %1.</source>
        <translation>محسوب من خياراتك: يتساوى الضبط والموجّه في التكلفة عند %1.</translation>
    </message>
    <message>
        <source>Computed from your options: tuning and prompting cost the same between %1 and %2, by pair.</source>
        <translation>محسوب من خياراتك: يتساوى الضبط والموجّه في التكلفة بين %1 و%2 بحسب الزوج.</translation>
    </message>
    <message>
        <source>Computed from your options: no volume makes a tuned one break even with a prompted one.</source>
        <translation>محسوب من خياراتك: لا حجم يجعل خيارًا مضبوطًا يعادل خيارًا بالموجّه.</translation>
    </message>
    <message>
        <source>Weigh both together: retrieval and a tuned model.</source>
        <translation>وازن بين الاثنين معًا: الاسترجاع ونموذج مضبوط.</translation>
    </message>
    <message>
        <source>Weigh both together: a tuned model with examples in its prompt.</source>
        <translation>وازن بين الاثنين معًا: نموذج مضبوط مع أمثلة في موجّهه.</translation>
    </message>
    <message>
        <source>Guard rail: people check answers, whichever way is chosen.</source>
        <translation>حاجز أمان: يفحص الناس الإجابات أيًّا كانت الطريقة.</translation>
    </message>
    <message>
        <source>Guard rail: a fixed set of test items, run at every change.</source>
        <translation>حاجز أمان: مجموعة ثابتة من عناصر الاختبار تُشغّل عند كل تغيير.</translation>
    </message>
    <message>
        <source>Guard rail: watch format and accuracy in use.</source>
        <translation>حاجز أمان: راقب الصيغة والدقة أثناء الاستخدام.</translation>
    </message>
    <message>
        <source>Guard rail: keep the prompted way as the way back.</source>
        <translation>حاجز أمان: احتفظ بطريقة الموجّه طريقًا للعودة.</translation>
    </message>
    <message>
        <source>Does the task need knowledge that no training holds?</source>
        <translation>هل تحتاج المهمة إلى معرفة لا يضمها أي تدريب؟</translation>
    </message>
    <message>
        <source>Bottleneck in accuracy: %1 reached, %2 asked for.</source>
        <translation>عائق في الدقة: بلغت %1 والمطلوب %2.</translation>
    </message>
    <message>
        <source>Bottleneck in accuracy.</source>
        <translation>عائق في الدقة.</translation>
    </message>
    <message>
        <source>Bottleneck in style.</source>
        <translation>عائق في الأسلوب.</translation>
    </message>
    <message>
        <source>Bottleneck in speed or cost under high load.</source>
        <translation>عائق في السرعة أو التكلفة تحت حمل عالٍ.</translation>
    </message>
    <message>
        <source>To show %1 against %2 takes %3 test items an arm.</source>
        <translation>لإظهار %1 مقابل %2 يلزم %3 عنصر اختبار لكل طرف.</translation>
    </message>
    <message>
        <source>%1 The accuracy was measured on %2.</source>
        <translation>%1 قيست الدقة على %2.</translation>
    </message>
    <message>
        <source>Where you have not answered, %1 of cases are taken to need tuning. This is one person&apos;s impression, not a study.</source>
        <translation>حيث لم تُجب، يُفترض أن %1 من الحالات تحتاج إلى ضبط. هذا انطباع شخص واحد لا دراسة.</translation>
    </message>
    <message>
        <source>Open weights or a closed service: say whether you need the weights.</source>
        <translation>أوزان مفتوحة أم خدمة مغلقة: قل هل تحتاج إلى الأوزان.</translation>
    </message>
    <message>
        <source>You need the weights: tune an open model.</source>
        <translation>تحتاج إلى الأوزان: اضبط نموذجًا مفتوحًا.</translation>
    </message>
    <message>
        <source>You do not need the weights: a closed service is quicker to start.</source>
        <translation>لا تحتاج إلى الأوزان: الخدمة المغلقة أسرع بدءًا.</translation>
    </message>
    <message>
        <source>%1 takes no new tuning from %2 on.</source>
        <translation>لا يقبل %1 ضبطًا جديدًا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 has taken no new tuning since %2.</source>
        <translation>لم يعد %1 يقبل ضبطًا جديدًا منذ %2.</translation>
    </message>
    <message>
        <source>%1 will take no new tuning from %2 on.</source>
        <translation>لن يقبل %1 ضبطًا جديدًا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Evaluate a prompt on at least %1 items.</source>
        <translation>قيّم موجّهًا على %1 عنصر على الأقل.</translation>
    </message>
    <message>
        <source>Context: does the model lack knowledge?</source>
        <translation>السياق: هل تنقص النموذج معرفة؟</translation>
    </message>
    <message>
        <source>Behaviour: does it break the format or miss the style?</source>
        <translation>السلوك: هل يكسر الصيغة أو يخطئ الأسلوب؟</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::FrameworksPage</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%Ln إجابة ناقصة</numerusform>
            <numerusform>إجابة واحدة (%Ln) ناقصة</numerusform>
            <numerusform>إجابتان (%Ln) ناقصتان</numerusform>
            <numerusform>%Ln إجابات ناقصة</numerusform>
            <numerusform>%Ln إجابة ناقصة</numerusform>
            <numerusform>%Ln إجابة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحدًا واحدًا</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GateText</name>
    <message>
        <source>Tuning is offered</source>
        <translation>الضبط الدقيق متاح</translation>
    </message>
    <message>
        <source>The model is offered</source>
        <translation>النموذج متاح</translation>
    </message>
    <message>
        <source>The condition is met.</source>
        <translation>الشرط مستوفى.</translation>
    </message>
    <message>
        <source>The condition is not met.</source>
        <translation>الشرط غير مستوفى.</translation>
    </message>
    <message>
        <source>%1 of the answers are right, and %2 are required.</source>
        <translation>نسبة الإجابات الصحيحة %1، والمطلوب %2.</translation>
    </message>
    <message>
        <source>It costs %1 a month, within the limit of %2.</source>
        <translation>يكلّف %1 شهريًا، ضمن الحد البالغ %2.</translation>
    </message>
    <message>
        <source>It costs %1 to start, within the limit of %2.</source>
        <translation>يكلّف البدء به %1، ضمن الحد البالغ %2.</translation>
    </message>
    <message>
        <source>95 of 100 answers are there within %1; the limit is %2.</source>
        <translation>تصل ٩٥ من كل ١٠٠ إجابة خلال %1؛ والحد هو %2.</translation>
    </message>
    <message>
        <source>It is in use after %1; the limit is %2.</source>
        <translation>يدخل حيّز الاستخدام بعد %1؛ والحد هو %2.</translation>
    </message>
    <message>
        <source>It can run where the data may be processed.</source>
        <translation>يمكن تشغيله حيث يُسمح بمعالجة البيانات.</translation>
    </message>
    <message>
        <source>The tuned model is yours to take elsewhere.</source>
        <translation>النموذج المضبوط ملك لك ويمكنك نقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1: %2, within the limit of %3.</source>
        <translation>%1: %2، ضمن الحد البالغ %3.</translation>
    </message>
    <message>
        <source>Only %1 of the answers are right, and %2 are required.</source>
        <translation>نسبة الإجابات الصحيحة %1 فقط، والمطلوب %2.</translation>
    </message>
    <message>
        <source>It costs %1 a month, over the limit of %2.</source>
        <translation>يكلّف %1 شهريًا، فوق الحد البالغ %2.</translation>
    </message>
    <message>
        <source>It costs %1 to start, over the limit of %2.</source>
        <translation>يكلّف البدء به %1، فوق الحد البالغ %2.</translation>
    </message>
    <message>
        <source>95 of 100 answers take up to %1, and the limit is %2.</source>
        <translation>تستغرق ٩٥ من كل ١٠٠ إجابة ما يصل إلى %1، والحد هو %2.</translation>
    </message>
    <message>
        <source>It is in use only after %1, and the limit is %2.</source>
        <translation>لا يدخل حيّز الاستخدام إلا بعد %1، والحد هو %2.</translation>
    </message>
    <message>
        <source>It cannot run where the data may be processed.</source>
        <translation>لا يمكن تشغيله حيث يُسمح بمعالجة البيانات.</translation>
    </message>
    <message>
        <source>The tuned model stays with the provider.</source>
        <translation>يبقى النموذج المضبوط لدى المزوّد.</translation>
    </message>
    <message>
        <source>%1: %2, beyond the limit of %3.</source>
        <translation>%1: %2، خارج الحد البالغ %3.</translation>
    </message>
    <message>
        <source>Its accuracy is unknown, so this could not be checked.</source>
        <translation>دقته غير معروفة، لذا تعذّر التحقق من هذا.</translation>
    </message>
    <message>
        <source>How long an answer takes is unknown, so this could not be checked.</source>
        <translation>مدة الإجابة غير معروفة، لذا تعذّر التحقق من هذا.</translation>
    </message>
    <message>
        <source>When it can be in use is unknown, so this could not be checked.</source>
        <translation>موعد إمكان استخدامه غير معروف، لذا تعذّر التحقق من هذا.</translation>
    </message>
    <message>
        <source>What this condition judges is unknown, so it could not be checked.</source>
        <translation>ما يحكم عليه هذا الشرط غير معروف، لذا تعذّر التحقق منه.</translation>
    </message>
    <message>
        <source>It can run only here: %1. Allowed is: %2.</source>
        <translation>لا يمكن تشغيله إلا هنا: %1. المسموح به: %2.</translation>
    </message>
    <message>
        <source>The tuned model stays with the provider, and the task asks for weights of your own.</source>
        <translation>يبقى النموذج المضبوط لدى المزوّد، والمهمة تتطلب أوزانًا خاصة بك.</translation>
    </message>
    <message>
        <source>%1 takes no new tuning jobs after %2 (source: %3).</source>
        <translation>لا يقبل %1 مهام ضبط دقيق جديدة بعد %2 (المصدر: %3).</translation>
    </message>
    <message>
        <source>The model %1 is retired on %2 (source: %3).</source>
        <translation>يُوقَف النموذج %1 في %2 (المصدر: %3).</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Mean of the worst outcomes</source>
        <translation>متوسط أسوأ النتائج</translation>
    </message>
    <message>
        <source>It loses money in %1 of all cases, within the limit of %2.</source>
        <translation>يخسر المال في %1 من كل الحالات، وهذا ضمن الحد %2.</translation>
    </message>
    <message>
        <source>It loses money in %1 of all cases, and no more than %2 are allowed.</source>
        <translation>يخسر المال في %1 من كل الحالات، ولا يُسمح بأكثر من %2.</translation>
    </message>
    <message>
        <source>The worst %2 of all cases are worth %1 on average, and at least %3 are asked for.</source>
        <translation>أسوأ %2 من كل الحالات قيمتها في المتوسط %1، والمطلوب ألا تقل عن %3.</translation>
    </message>
    <message>
        <source>The worst %2 of all cases are worth only %1 on average, and at least %3 are asked for.</source>
        <translation>أسوأ %2 من كل الحالات قيمتها في المتوسط %1 فقط، والمطلوب ألا تقل عن %3.</translation>
    </message>
    <message>
        <source>Not checked: chances are known only once the uncertain figures have been drawn.</source>
        <translation>لم يُفحص: لا تُعرف الاحتمالات إلا بعد سحب القيم غير المؤكدة.</translation>
    </message>
    <message>
        <source>Not checked: without figures of today&apos;s work there is nothing to lose against.</source>
        <translation>لم يُفحص: من دون أرقام عن العمل كما يجري اليوم، لا مرجع تُقاس عليه الخسارة.</translation>
    </message>
    <message>
        <source>%1: %2, and at least %3 is asked for.</source>
        <translation>%1: %2، والمطلوب ألا يقل عن %3.</translation>
    </message>
    <message>
        <source>%1: only %2, and at least %3 is asked for.</source>
        <translation>%1: %2 فقط، والمطلوب ألا يقل عن %3.</translation>
    </message>
    <message>
        <source>The money is not back within the months looked ahead, and the limit is %1.</source>
        <translation>لا يُسترد المال خلال الأشهر المنظور إليها، والحد هو %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Glossary</name>
    <message>
        <source>Reading the program</source>
        <translation>قراءة البرنامج</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The sentence above every page. It names the option that passes every hard limit and is worth most over the horizon, and it changes while you edit.</source>
        <translation>الجملة التي تعلو كل صفحة. تسمّي الخيار الذي يستوفي كل حد صارم وله أعلى قيمة على المدى الزمني، وتتغيّر أثناء التحرير.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>المفاضلة</translation>
    </message>
    <message>
        <source>Cost per month to the right, correct answers upwards. Options on the dashed line are beaten by no other on both; what lies below or to the right of it costs more for less.</source>
        <translation>التكلفة الشهرية نحو اليمين، والإجابات الصحيحة نحو الأعلى. الخيارات الواقعة على الخط المتقطع لا يتفوق عليها غيرها في الأمرين معًا؛ وما يقع تحته أو إلى يمينه يكلّف أكثر ويعطي أقل.</translation>
    </message>
    <message>
        <source>Hollow marker, dotted line</source>
        <translation>علامة مفرغة وخط منقّط</translation>
    </message>
    <message>
        <source>Rests on assumptions of the program and not on a measurement. Replace them by your own figures and the marker fills.</source>
        <translation>يستند إلى افتراضات البرنامج لا إلى قياس. استبدل بها أرقامك فتمتلئ العلامة.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A permitted answer to every question. The program then uses a published range or a wide assumption, and says so.</source>
        <translation>إجابة مسموح بها عن كل سؤال. يستخدم البرنامج عندها نطاقًا منشورًا أو افتراضًا واسعًا، ويذكر ذلك.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Three figures: in one case of ten it is below the low one, in one of ten above the high one; the likely one lies in the middle (P10, P50, P90).</source>
        <translation>ثلاثة أرقام: في حالة من كل عشر تقل القيمة عن الرقم الأدنى، وفي حالة من كل عشر تزيد على الأعلى؛ والرقم الأرجح في الوسط (P10 وP50 وP90).</translation>
    </message>
    <message>
        <source>Where knowledge sits</source>
        <translation>أين تكمن المعرفة</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>A model trained on general text, also called foundation model, used as it is bought.</source>
        <translation>نموذج مدرَّب على نصوص عامة، ويسمى أيضًا النموذج التأسيسي، ويُستخدم كما اشتُري.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>The numbers inside a model that training sets. What is in the weights is known without being told, costs nothing per request, and stays as it was until the next training.</source>
        <translation>الأعداد التي يحددها التدريب داخل النموذج. ما في الأوزان معروف للنموذج من دون ذكره، ولا يكلّف شيئًا لكل طلب، ويبقى كما كان حتى التدريب التالي.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>The text given with one request: instructions, examples, documents, the question. What is in the context is known for that request only, is paid for each time, and can be changed at once.</source>
        <translation>النص المرسل مع طلب واحد: التعليمات والأمثلة والمستندات والسؤال. ما في السياق معروف لذلك الطلب فقط، ويُدفع ثمنه كل مرة، ويمكن تغييره فورًا.</translation>
    </message>
    <message>
        <source>Weights against context</source>
        <translation>الأوزان مقابل السياق</translation>
    </message>
    <message>
        <source>The choice behind this program. Prompting and retrieval put knowledge into the context; tuning puts it into the weights. Facts that change belong into the context; form, style and a narrow skill repeated many times can belong into the weights.</source>
        <translation>الاختيار الذي يقوم عليه هذا البرنامج. التوجيه والاسترجاع يضعان المعرفة في السياق؛ والضبط الدقيق يضعها في الأوزان. الحقائق المتغيّرة مكانها السياق؛ أما الشكل والأسلوب والمهارة المحدودة التي تتكرر كثيرًا فقد يكون مكانها الأوزان.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز (Token)</translation>
    </message>
    <message>
        <source>The piece of text by which models are billed; about three quarters of an English word.</source>
        <translation>قطعة النص التي تُحتسب بها أسعار النماذج؛ نحو ثلاثة أرباع كلمة إنجليزية.</translation>
    </message>
    <message>
        <source>Ways to put a model to work</source>
        <translation>طرق الاستفادة من النموذج</translation>
    </message>
    <message>
        <source>Prompting</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Telling a base model what to do in words. Zero-shot: by instructions alone.</source>
        <translation>إخبار نموذج أساسي بالكلمات بما عليه فعله. من دون أمثلة (Zero-shot): بالتعليمات وحدها.</translation>
    </message>
    <message>
        <source>Few-shot</source>
        <translation>التوجيه بأمثلة قليلة (Few-shot)</translation>
    </message>
    <message>
        <source>Prompting with some solved examples in the context. No training; every request pays for the examples.</source>
        <translation>التوجيه مع بعض الأمثلة المحلولة في السياق. لا تدريب؛ وكل طلب يدفع ثمن الأمثلة.</translation>
    </message>
    <message>
        <source>Prompt chain</source>
        <translation>سلسلة موجّهات</translation>
    </message>
    <message>
        <source>Several requests in a row, each with one part of the task.</source>
        <translation>عدة طلبات متتالية، لكل منها جزء من المهمة.</translation>
    </message>
    <message>
        <source>Retrieval (RAG)</source>
        <translation>الاسترجاع (RAG)</translation>
    </message>
    <message>
        <source>Retrieval-augmented generation: a search finds passages of your own documents and puts them into the context. A changed document is known at once.</source>
        <translation>التوليد المعزَّز بالاسترجاع: يجد البحث مقاطع من مستنداتك ويضعها في السياق. وأي مستند يتغيّر يُعرف تغيّره فورًا.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <source>Training a base model further on examples of the task. Changes the weights.</source>
        <translation>مواصلة تدريب نموذج أساسي على أمثلة من المهمة. يغيّر الأوزان.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Low-rank adaptation: fine-tuning that trains a small addition instead of all weights. Cheap to train and to keep many of.</source>
        <translation>التكييف منخفض الرتبة: ضبط دقيق يدرّب إضافة صغيرة بدلًا من كل الأوزان. تدريبها رخيص، وكذلك الاحتفاظ بالعديد منها.</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>الضبط الدقيق الكامل</translation>
    </message>
    <message>
        <source>Fine-tuning of all weights. Needs the most machines and examples.</source>
        <translation>ضبط دقيق لكل الأوزان. يحتاج إلى أكبر عدد من الأجهزة والأمثلة.</translation>
    </message>
    <message>
        <source>Hosted tuning, closed weights</source>
        <translation>ضبط دقيق مستضاف بأوزان مغلقة</translation>
    </message>
    <message>
        <source>A provider tunes its own model for you. You cannot take it away; it ends when the provider retires the base model.</source>
        <translation>يضبط المزوّد نموذجه الخاص من أجلك. لا يمكنك أخذه معك؛ وينتهي عندما يوقف المزوّد النموذج الأساسي.</translation>
    </message>
    <message>
        <source>Hosted tuning, open weights</source>
        <translation>ضبط دقيق مستضاف بأوزان مفتوحة</translation>
    </message>
    <message>
        <source>A host tunes and serves an open model. The weights can leave with you.</source>
        <translation>يضبط المضيف نموذجًا مفتوحًا ويشغّله. ويمكنك أخذ الأوزان معك عند المغادرة.</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>التقطير</translation>
    </message>
    <message>
        <source>Tuning a small model on the answers of a large one, to get near its quality at a lower price per request.</source>
        <translation>ضبط نموذج صغير على إجابات نموذج كبير، للاقتراب من جودته بسعر أقل لكل طلب.</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>التسلسل (Cascade)</translation>
    </message>
    <message>
        <source>A small model answers first; what it is unsure of goes on to a large one.</source>
        <translation>يجيب نموذج صغير أولًا؛ وما لا يكون واثقًا منه ينتقل إلى نموذج كبير.</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>على مراحل</translation>
    </message>
    <message>
        <source>Start with one option and move to another when a measured trigger is met.</source>
        <translation>البدء بخيار ثم الانتقال إلى آخر عند بلوغ حدّ مقيس.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>منطق العمل</translation>
    </message>
    <message>
        <source>Rules and programs without a language model. Always worth a comparison.</source>
        <translation>قواعد وبرامج من دون نموذج لغوي. تستحق المقارنة دائمًا.</translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation>الوضع القائم</translation>
    </message>
    <message>
        <source>Going on as today. All money is counted relative to it.</source>
        <translation>الاستمرار على العملية الحالية. كل المبالغ محسوبة مقارنةً بها.</translation>
    </message>
    <message>
        <source>Words of the assessment</source>
        <translation>مفردات التقييم</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>One document: one task, its options, and what was decided.</source>
        <translation>مستند واحد: مهمة واحدة وخياراتها وما تقرّر بشأنها.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>العملية الحالية</translation>
    </message>
    <message>
        <source>Today’s process: time per item, wage, accuracy, other cost. Without it only the cheapest way can be named, not what is gained.</source>
        <translation>كيف يُنجز العمل اليوم: الوقت لكل عنصر والأجر والدقة والتكاليف الأخرى. من دونها يمكن تسمية أرخص طريقة فقط، لا ما يُكسب منها.</translation>
    </message>
    <message>
        <source>Option (strategy)</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>One way to do the task. It starts from an entry of the catalogue, whose figures you can replace.</source>
        <translation>طريقة واحدة لأداء المهمة. تنطلق من مُدخل في الكتالوج يمكنك استبدال أرقامه.</translation>
    </message>
    <message>
        <source>Hard limit (gate)</source>
        <translation>الحد الصارم (شرط)</translation>
    </message>
    <message>
        <source>What an option must keep: accuracy, budget, waiting time, place of the data, date. An option that fails one is out, and says why.</source>
        <translation>ما يجب أن يلتزم به الخيار: الدقة والميزانية ومدة الانتظار ومكان البيانات والموعد. الخيار الذي لا يستوفي واحدًا منها يُستبعد، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>A published figure with its reference. Graded: measured by you, published, stated by a vendor, or our assumption.</source>
        <translation>رقم منشور مع مرجعه. تصنيفه: مقيس من جانبك، أو منشور، أو ذكره مورّد، أو افتراضنا.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>التجربة الأولية</translation>
    </message>
    <message>
        <source>A measured trial: so many right of so many.</source>
        <translation>تجربة مقيسة: عدد الصحيح من عدد إجمالي.</translation>
    </message>
    <message>
        <source>Holdout</source>
        <translation>أمثلة الاختبار المحجوبة</translation>
    </message>
    <message>
        <source>Examples kept away from training, on which a tuned model is measured.</source>
        <translation>أمثلة تُبعَد عن التدريب، ويُقاس عليها النموذج المضبوط.</translation>
    </message>
    <message>
        <source>Label agreement (kappa)</source>
        <translation>اتفاق الوسوم (kappa)</translation>
    </message>
    <message>
        <source>How far two people agree on the right answer beyond chance; 1 is full agreement. It limits what any model can reach.</source>
        <translation>مدى اتفاق شخصين على الإجابة الصحيحة بما يتجاوز المصادفة؛ ١ يعني الاتفاق التام. وهو يحدّ مما يمكن أن يبلغه أي نموذج.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>التقادم</translation>
    </message>
    <message>
        <source>General models improve with each release while a tuned one stands still until it is tuned again.</source>
        <translation>تتحسن النماذج العامة مع كل إصدار، بينما يبقى النموذج المضبوط مكانه حتى يُضبط من جديد.</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>المال والوقت</translation>
    </message>
    <message>
        <source>One-off and recurring cost</source>
        <translation>تكلفة المرة الواحدة والتكلفة المتكررة</translation>
    </message>
    <message>
        <source>Paid once at the start, or month by month while the option is in use.</source>
        <translation>تُدفع مرة واحدة في البداية، أو شهرًا بعد شهر ما دام الخيار قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Total cost of ownership (TCO)</source>
        <translation>التكلفة الإجمالية للملكية (TCO)</translation>
    </message>
    <message>
        <source>All cost over the horizon, the cost of wrong answers included.</source>
        <translation>كل التكاليف على المدى الزمني، شاملةً تكلفة الإجابات الخاطئة.</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>التكلفة لكل عنصر صحيح</translation>
    </message>
    <message>
        <source>Total cost divided by the items done right.</source>
        <translation>التكلفة الإجمالية مقسومة على العناصر المنجزة بشكل صحيح.</translation>
    </message>
    <message>
        <source>Net present value (NPV)</source>
        <translation>صافي القيمة الحالية (NPV)</translation>
    </message>
    <message>
        <source>Value less cost over the horizon, with later money counted less, at the discount rate.</source>
        <translation>القيمة ناقص التكلفة على المدى الزمني، مع احتساب المال اللاحق بأقل من قيمته وفق معدل الخصم.</translation>
    </message>
    <message>
        <source>Money back after (payback)</source>
        <translation>استرداد المال بعد</translation>
    </message>
    <message>
        <source>The time after which an option has returned what it cost and stays so. Discounted: with later money counted less.</source>
        <translation>المدة التي يكون الخيار بعدها قد أعاد ما كلّفه ويبقى كذلك. المخصومة: مع احتساب المال اللاحق بأقل من قيمته.</translation>
    </message>
    <message>
        <source>Return on cost (ROI)</source>
        <translation>العائد على التكلفة (ROI)</translation>
    </message>
    <message>
        <source>Value less cost, divided by cost.</source>
        <translation>القيمة ناقص التكلفة، مقسومة على التكلفة.</translation>
    </message>
    <message>
        <source>Rate of return (IRR)</source>
        <translation>معدل العائد (IRR)</translation>
    </message>
    <message>
        <source>The discount rate at which an option is worth exactly nothing. There may be none, one or several.</source>
        <translation>معدل الخصم الذي تكون عنده قيمة الخيار صفرًا بالضبط. قد لا يوجد أي معدل كهذا، وقد يوجد واحد أو أكثر.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>نقطة التعادل</translation>
    </message>
    <message>
        <source>The volume, or the month, at which two options cost the same.</source>
        <translation>الحجم، أو الشهر، الذي تتساوى عنده تكلفة خيارين.</translation>
    </message>
    <message>
        <source>Break-even accuracy</source>
        <translation>دقة التعادل</translation>
    </message>
    <message>
        <source>Below it an option loses against today’s process, whatever it saves per item.</source>
        <translation>الدقة التي يخسر الخيار تحتها أمام العملية الحالية، مهما وفّر لكل عنصر.</translation>
    </message>
    <message>
        <source>Caching and batch</source>
        <translation>التخزين المؤقت والدفعات</translation>
    </message>
    <message>
        <source>Providers charge less for the part of the context that repeats, and for requests that may wait some hours.</source>
        <translation>يتقاضى المزوّدون أقل عن جزء السياق المتكرر، وعن الطلبات التي يمكن أن تنتظر بضع ساعات.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::GlossaryDock</name>
    <message>
        <source>What the words mean</source>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Search in the explanations</source>
        <translation>البحث في الشروح</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Handbook</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Open an example on the start page, or begin a new assessment. An assessment is one task, the options for doing it, and what was decided.</source>
        <translation>افتح مثالًا من صفحة البداية، أو ابدأ تقييمًا جديدًا. التقييم مهمة واحدة، والخيارات الممكنة لأدائها، وما تقرّر بشأنها.</translation>
    </message>
    <message>
        <source>A new assessment asks its questions page by page. Each says why it is asked and in what unit. “We don’t know” is always allowed: the program then uses a published or a wide range and says so. Leave whenever you like; F2 comes back.</source>
        <translation>يطرح التقييم الجديد أسئلته صفحةً صفحة. ويذكر كل سؤال سبب طرحه ووحدته. ويُسمح دائمًا بالإجابة «لا نعرف»: عندها يستخدم البرنامج نطاقًا منشورًا أو واسعًا ويذكر ذلك. توقّف متى شئت؛ ومفتاح F2 يعيدك إلى الأسئلة.</translation>
    </message>
    <message>
        <source>The sentence above every page is the answer so far. It changes while you edit. Read it first, then the trade-off for the picture, the decision for the reasons, and the report to print.</source>
        <translation>الجملة التي تعلو كل صفحة هي الإجابة حتى الآن، وهي تتغيّر أثناء التحرير. اقرأها أولًا، ثم المفاضلة لترى الصورة، ثم القرار لتعرف الأسباب، ثم التقرير للطباعة.</translation>
    </message>
    <message>
        <source>Nothing you try is lost or final: every edit can be undone, and the sliders of “What if” at the bottom try figures without an edit.</source>
        <translation>لا شيء مما تجربه يضيع أو يصبح نهائيًا: كل تعديل يمكن التراجع عنه، ومزاليج «ماذا لو» في الأسفل تجرّب الأرقام من دون تعديل.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>What is to be done, how often, how well, and how it is done today. These answers feed every figure of the program.</source>
        <translation>ما المطلوب فعله، وكم مرة، وبأي جودة، وكيف يُنجز اليوم. من هذه الإجابات تأتي كل أرقام البرنامج.</translation>
    </message>
    <message>
        <source>It is the wizard’s questions on one page. Type into the search to find one. Volume and today’s process matter most: without today’s process only the cheapest way can be named, not what is gained.</source>
        <translation>هذه أسئلة المعالج كلها في صفحة واحدة. اكتب في البحث لتجد أحدها. أهمها الحجم والعملية الحالية: فمن دون العملية الحالية يمكن تسمية أرخص طريقة فقط، لا ما يُكسب.</translation>
    </message>
    <message>
        <source>Hard limits stand here too: least accuracy, budget, longest wait, where data may go, the latest start. An option that fails one is out, and the program says which.</source>
        <translation>وهنا أيضًا الحدود الصارمة: أدنى دقة، والميزانية، وأطول انتظار، وأين يُسمح بوجود البيانات، وأقصى موعد للبدء. الخيار الذي لا يستوفي أحدها يُستبعد، ويذكر البرنامج أيها.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>The ways to do the task: with better prompts, with your documents, with a tuned model, in stages, by rules, or as today. “Go on as today” and “Rules, no model” belong to every comparison: a model has to beat them.</source>
        <translation>طرق أداء المهمة: بموجّهات أفضل، أو بمستنداتك، أو بنموذج مضبوط، أو على مراحل، أو بقواعد، أو كما هو اليوم. «الاستمرار كما هو اليوم» و«قواعد بلا نموذج» ينتميان إلى كل مقارنة: على النموذج أن يتفوق عليهما.</translation>
    </message>
    <message>
        <source>Each starts from the catalogue, with prices and accuracies that name their source and date. Type your own figure over any of them; “as the default” brings the catalogue’s back.</source>
        <translation>يبدأ كل خيار من الكتالوج، بأسعار ودقة يُذكر مصدرها وتاريخها. اكتب رقمك الخاص مكان أي منها؛ و«كالقيمة الافتراضية» تعيد رقم الكتالوج.</translation>
    </message>
    <message>
        <source>A measured trial counts most: enter how many answers were right of how many, and the accuracy follows the count instead of the general expectation.</source>
        <translation>التجربة المقيسة هي الأهم: أدخل عدد الإجابات الصحيحة من العدد الكلي، فتتبع الدقة ما عُدّ بدلًا من التوقع العام.</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>المفاضلة</translation>
    </message>
    <message>
        <source>Cost goes to the right, correct answers go up. The best place is top left. The dashed line joins the options that no other beats on both.</source>
        <translation>تزداد التكلفة نحو اليمين، وتزداد الإجابات الصحيحة نحو الأعلى. أفضل مكان هو أعلى اليسار. ويصل الخط المتقطع بين الخيارات التي لا يتفوق عليها غيرها في الأمرين معًا.</translation>
    </message>
    <message>
        <source>The coloured regions say how unsure a place is: the inner one holds half of the trials, the outer one nine in ten. Where regions overlap, the order is open.</source>
        <translation>تبيّن المناطق الملونة مدى عدم اليقين في المكان: الداخلية تضم نصف المحاولات، والخارجية تسعًا من كل عشر. وحيث تتداخل المناطق يبقى الترتيب مفتوحًا.</translation>
    </message>
    <message>
        <source>Below the shaded band the chosen option loses money against today. Drag a limit line to move the limit; options that fail it step back. The wheel and + zoom, 0 shows all.</source>
        <translation>تحت الشريط المظلل يخسر الخيار المحدد مالًا مقارنةً باليوم. اسحب خط حدٍّ لتحريكه؛ والخيارات التي لا تستوفيه تتراجع. العجلة والمفتاح + للتكبير، و0 لعرض الكل.</translation>
    </message>
    <message>
        <source>Choose an option with a click or the arrow keys: beside the chart stand its figures with their ranges, why it stands where it does, and what it rests on.</source>
        <translation>اختر خيارًا بنقرة أو بمفاتيح الأسهم: تظهر بجانب المخطط أرقامه ونطاقاتها، وسبب وقوعه في مكانه، وما يستند إليه.</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>التكاليف والعائد</translation>
    </message>
    <message>
        <source>Money over time, counted against going on as today. Where a curve crosses zero for good, the money is back; where two curves cross, one option overtakes the other.</source>
        <translation>المال على مر الزمن، محسوبًا مقارنةً بالاستمرار كما هو اليوم. حيث يعبر المنحنى الصفر نهائيًا يكون المال قد عاد؛ وحيث يتقاطع منحنيان يتجاوز خيار خيارًا آخر.</translation>
    </message>
    <message>
        <source>Break-even by volume: drag the line of today’s volume and watch which option is cheapest there. It only tries the volume; “Keep” makes it the document’s.</source>
        <translation>نقطة التعادل بحسب الحجم: اسحب خط حجم اليوم وانظر أي خيار هو الأرخص عنده. هذا تجريب للحجم فقط؛ و«احتفاظ» يجعله حجم المستند.</translation>
    </message>
    <message>
        <source>On the curves of how it may turn out, P10 and P90 enclose eight cases in ten. The chance of a loss is where the curve passes zero.</source>
        <translation>في منحنيات النتائج المحتملة يحصر P10 وP90 ثماني حالات من كل عشر. واحتمال الخسارة هو حيث يمر المنحنى بالصفر.</translation>
    </message>
    <message>
        <source>Enter on any figure of the table shows how it was computed: the formula in words and numbers, and links to its inputs.</source>
        <translation>اضغط Enter على أي رقم في الجدول لترى كيف حُسب: الصيغة بالكلمات والأرقام، مع روابط إلى مدخلاتها.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The recommendation, its runner-up, how often it comes out best, the strongest reasons, what would flip it and what to measure first.</source>
        <translation>التوصية، والخيار التالي لها، وكم مرة تكون الأفضل، وأقوى الأسباب، وما الذي يقلبها، وما ينبغي قياسه أولًا.</translation>
    </message>
    <message>
        <source>If more than money counts, set criteria and give them weights: by sliders, by order, in pairs, or by best and worst. The band on a slider shows how far a weight may move before the answer changes.</source>
        <translation>إن كان المال ليس كل شيء فضع معايير وأعطها أوزانًا: بالمزاليج، أو بالترتيب، أو أزواجًا، أو بالأفضل والأسوأ. ويبيّن الشريط على المزلاج إلى أي مدى يمكن أن يتحرك الوزن قبل أن تتغيّر الإجابة.</translation>
    </message>
    <message>
        <source>“No clear winner” is an answer too: first and second are closer than the noise. The list of flips names the question that would part them.</source>
        <translation>«لا فائز واضح» إجابة أيضًا: الأول والثاني أقرب إلى بعضهما من مقدار التشويش. وقائمة نقاط الانقلاب تسمّي السؤال الذي يفصل بينهما.</translation>
    </message>
    <message>
        <source>Under “Record” goes what was decided, by whom, what is expected, and when to look again.</source>
        <translation>وفي «السجل» يُدوَّن ما تقرّر، ومن قرّره، وما المتوقع، ومتى تُعاد المراجعة.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>الأطر</translation>
    </message>
    <message>
        <source>Published ways to decide, each applied to your answers and kept apart. Each gives its verdict, the answers that led to it, and what it still wants to know.</source>
        <translation>طرق منشورة لاتخاذ القرار، تُطبَّق كل منها على إجاباتك على حدة. ولكل منها حكمها، والإجابات التي أدت إليه، وما تحتاج إلى معرفته بعد.</translation>
    </message>
    <message>
        <source>Where they disagree, the page names the input that decides it. One may want thousands of examples where another is content with a hundred; the evidence for each threshold stands beside it.</source>
        <translation>وحيث تختلف، تسمّي الصفحة المُدخَل الذي يحسم الخلاف. فقد تطلب إحداها آلاف الأمثلة وتكتفي أخرى بمئة؛ وبجانب كل عتبة ما يسندها من أدلة.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>The task is often one step of a process. List the steps, and the page says for each who does it best: rules, a person, or a model, and why.</source>
        <translation>كثيرًا ما تكون المهمة خطوة واحدة من عملية. اسرد الخطوات، فتبيّن الصفحة لكل منها من الأنسب لها: قواعد أم شخص أم نموذج، ولماذا.</translation>
    </message>
    <message>
        <source>Several assessments can share one budget. The portfolio adds them up and shows which to do when there is not enough for all.</source>
        <translation>يمكن لعدة تقييمات أن تتقاسم ميزانية واحدة. تجمعها المحفظة وتبيّن أيها يُنفَّذ حين لا تكفي الميزانية للجميع.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Keep the present state under a name before you change something, for instance “before the workshop”. Later compare with it, or with another file.</source>
        <translation>احتفظ بالحالة الحاضرة باسم قبل أن تغيّر شيئًا، مثل «قبل ورشة العمل». ثم قارن بها لاحقًا، أو قارن بملف آخر.</translation>
    </message>
    <message>
        <source>You see which inputs differ, the figures side by side, and a staircase of what each change did to the figure you choose. Its steps add up exactly.</source>
        <translation>ترى المدخلات المختلفة، والأرقام جنبًا إلى جنب، وسلّمًا يبيّن ما فعله كل تغيير بالرقم الذي تختاره. ومجموع درجاته يساوي الفرق تمامًا.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Every figure that is used, with where it comes from, how old it is, and how much it moves the answer. The share that rests on guesses stands on top.</source>
        <translation>كل رقم مستخدم، ومصدره، وعمره، ومقدار تأثيره في الإجابة. وفي الأعلى النسبة التي تستند إلى تخمينات.</translation>
    </message>
    <message>
        <source>Work from the top: replacing the most influential guess by a measurement buys the most certainty.</source>
        <translation>ابدأ من الأعلى: استبدال قياس بأكثر التخمينات تأثيرًا يجلب أكبر قدر من اليقين.</translation>
    </message>
    <message>
        <source>Under “Claims”, type what an article or a vendor states, such as “a hundred times cheaper”. The program computes it again from the stated figures and says whether it holds.</source>
        <translation>في «الادعاءات» اكتب ما يذكره مقال أو مورّد، مثل «أرخص بمئة مرة». يعيد البرنامج حسابه من الأرقام المذكورة ويقول هل يصح.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The pages as they will print. Choose a kind of report, switch sections on and off at the side, and save as PDF, web page, workbook or text.</source>
        <translation>الصفحات كما ستُطبع. اختر نوع التقرير، وشغّل الأقسام أو أوقفها من الجانب، واحفظه بصيغة PDF أو صفحة ويب أو جدول بيانات أو نص.</translation>
    </message>
    <message>
        <source>The list “Missing before you print” holds what a careful reader would ask for. Each entry leads to where it is filled in.</source>
        <translation>تضم قائمة «ما ينقص قبل الطباعة» ما قد يسأل عنه قارئ متأنٍّ. وكل بند فيها يقودك إلى حيث يُستكمل.</translation>
    </message>
    <message>
        <source>The PDF carries the document inside it, so that anyone can compute its figures again and check that they are the same.</source>
        <translation>يحمل ملف PDF المستند في داخله، فيستطيع أي شخص إعادة حساب أرقامه والتحقق من أنها هي نفسها.</translation>
    </message>
    <message>
        <source>How figures are computed</source>
        <translation>كيف تُحسب الأرقام</translation>
    </message>
    <message>
        <source>Each option becomes a flow of money, month by month: one-off cost at the start, everything else at the end of each month. Later money counts less, by the discount rate.</source>
        <translation>يتحول كل خيار إلى تدفق نقدي شهرًا بشهر: تكلفة المرة الواحدة في البداية، وكل ما عداها في نهاية كل شهر. والمال اللاحق يُحتسب بأقل من قيمته وفق معدل الخصم.</translation>
    </message>
    <message>
        <source>A wrong answer costs: its repair, or its harm. So accuracy is money too, and a cheap option that errs often can be the dearest.</source>
        <translation>للإجابة الخاطئة تكلفة: إصلاحها أو ضررها. لذلك فالدقة مال أيضًا، وقد يكون الخيار الرخيص كثير الخطأ هو الأغلى.</translation>
    </message>
    <message>
        <source>Accuracy starts from published results for the kind of option and task, learns from the number of examples, and follows your own measurements where you have them.</source>
        <translation>تبدأ الدقة من نتائج منشورة لنوع الخيار والمهمة، وتتحسن بعدد الأمثلة، وتتبع قياساتك حيث توجد.</translation>
    </message>
    <message>
        <source>Everything is then computed many thousand times with other figures out of your ranges. All options meet the same draws, so that their differences are as certain as they really are. The same document gives the same figures on every computer.</source>
        <translation>ثم يُحسب كل شيء آلاف المرات بأرقام أخرى من نطاقاتك. وتواجه كل الخيارات السحوبات نفسها، فتكون الفروق بينها بقدر يقينها الحقيقي. والمستند نفسه يعطي الأرقام نفسها على كل حاسوب.</translation>
    </message>
    <message>
        <source>Reading the charts</source>
        <translation>قراءة المخططات</translation>
    </message>
    <message>
        <source>An option keeps its colour and its shape in every chart. From the ninth option on the colours come again with hollow shapes and dashed lines.</source>
        <translation>يحتفظ الخيار بلونه وشكله في كل مخطط. وابتداءً من الخيار التاسع تتكرر الألوان بأشكال مفرغة وخطوط متقطعة.</translation>
    </message>
    <message>
        <source>A hollow marker or a dotted line rests on assumptions, a filled one on a measurement. A paler band is a range, not a second line.</source>
        <translation>العلامة المفرغة أو الخط المنقّط يستندان إلى افتراضات، والعلامة الممتلئة إلى قياس. والشريط الأفتح لونًا نطاق وليس خطًا ثانيًا.</translation>
    </message>
    <message>
        <source>T shows the same figures as a table. “Export” saves or copies picture and figures. With the arrow keys you walk from point to point; Enter opens what is chosen.</source>
        <translation>المفتاح T يعرض الأرقام نفسها في جدول. و«تصدير» يحفظ الصورة والأرقام أو ينسخها. وبمفاتيح الأسهم تنتقل من نقطة إلى نقطة؛ ومفتاح Enter يفتح ما اخترته.</translation>
    </message>
    <message>
        <source>A logarithmic axis divides by factors: each equal step multiplies. It shows small and large costs on one picture; read its labels, not its distances.</source>
        <translation>المحور اللوغاريتمي يقسّم بالمضاعفات: كل خطوة متساوية تضرب القيمة. وهو يعرض التكاليف الصغيرة والكبيرة في صورة واحدة؛ فاقرأ أرقامه لا مسافاته.</translation>
    </message>
    <message>
        <source>What ranges mean</source>
        <translation>معنى النطاقات</translation>
    </message>
    <message>
        <source>Give a range where you do not know exactly: low, likely, high. In one case of ten the truth is below the low figure, in one of ten above the high one.</source>
        <translation>أعطِ نطاقًا حيث لا تعرف بالضبط: أدنى، وأرجح، وأعلى. في حالة من كل عشر تكون الحقيقة دون الرقم الأدنى، وفي حالة من كل عشر فوق الأعلى.</translation>
    </message>
    <message>
        <source>People make ranges too narrow. Ask yourself: would I be surprised one time in five if it fell outside? If never, make it narrower; if often, wider.</source>
        <translation>يميل الناس إلى نطاقات أضيق مما ينبغي. اسأل نفسك: هل تقع القيمة خارجه مرة من كل خمس؟ إن كانت لا تقع أبدًا فضيّقه، وإن كانت تقع كثيرًا فوسّعه.</translation>
    </message>
    <message>
        <source>“72% sure” says: in 72 of 100 trials this option came out best. It does not say that the ranges are right; those are yours.</source>
        <translation>«٧٢٪ يقين» تعني: في ٧٢ من كل ١٠٠ محاولة كان هذا الخيار هو الأفضل. ولا تعني أن النطاقات صحيحة؛ فهي نطاقاتك.</translation>
    </message>
    <message>
        <source>A flip point is the value of one input at which the answer changes while everything else stays. If it lies well outside the range, the answer does not hang on that input.</source>
        <translation>نقطة الانقلاب هي قيمة مُدخَل واحد تتغيّر عندها الإجابة مع بقاء كل ما عداه. فإذا وقعت بعيدًا خارج النطاق فالإجابة لا تتوقف على ذلك المُدخَل.</translation>
    </message>
    <message>
        <source>Files, versions and reports</source>
        <translation>الملفات والإصدارات والتقارير</translation>
    </message>
    <message>
        <source>An assessment is one file that you can read with any text editor, send and keep. Your work is put aside by itself within seconds; if the program ends unexpectedly, it offers it at the next start.</source>
        <translation>التقييم ملف واحد يمكن قراءته بأي محرر نصوص، وإرساله وحفظه. ويُحفظ عملك جانبًا من تلقاء نفسه خلال ثوانٍ؛ وإن انتهى البرنامج فجأة عرضه عليك عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>A version is a state of the document kept inside the document under a name. Open it in a window of its own, or compare with it.</source>
        <translation>الإصدار حالة من المستند محفوظة باسم داخل المستند نفسه. يمكن فتحه في نافذة خاصة به أو المقارنة به.</translation>
    </message>
    <message>
        <source>If a colleague has the file open or has changed it, the program says so before anything is overwritten.</source>
        <translation>إذا كان زميل قد فتح الملف أو غيّره، يذكر البرنامج ذلك قبل الكتابة فوق أي شيء.</translation>
    </message>
    <message>
        <source>Prices change. An assessment remembers its date; old prices are flagged, and under “Record” you set when to look again.</source>
        <translation>الأسعار تتغيّر. يتذكر التقييم تاريخه، وتُعلَّم الأسعار القديمة، وفي «السجل» تحدد موعد المراجعة.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, the arrow keys move within one, Space presses, Escape closes.</source>
        <translation>كل شيء يعمل من دون فأرة. ينتقل Tab من عنصر إلى عنصر، وتتحرك مفاتيح الأسهم داخل العنصر، ومفتاح المسافة يضغط، وEscape يغلق.</translation>
    </message>
    <message>
        <source>In a chart the arrow keys walk from point to point, Enter opens, T shows the table. On a slider they move by a small step, Page Up and Page Down by a large one.</source>
        <translation>في المخطط تنتقل مفاتيح الأسهم من نقطة إلى نقطة، ويفتح Enter، ويعرض T الجدول. وعلى المزلاج تتحرك بخطوة صغيرة، وPage Up وPage Down بخطوة كبيرة.</translation>
    </message>
    <message>
        <source>In a number field type k for thousands or m for millions. The program repeats what it understood beside the field.</source>
        <translation>في حقل الأرقام اكتب k للآلاف أو m للملايين. ويكرر البرنامج بجانب الحقل ما فهمه.</translation>
    </message>
    <message>
        <source>All commands with their keys:</source>
        <translation>كل الأوامر مع مفاتيحها:</translation>
    </message>
    <message>
        <source>“Limits” holds what must be kept whatever the price, also a limit of your own on any figure or score, with who fails it and how likely it is kept.</source>
        <translation>تضم «الحدود» ما يجب الالتزام به مهما كان الثمن، ومنها حد خاص بكم على أي رقم أو درجة، مع من يخالفه ومدى احتمال الالتزام به.</translation>
    </message>
    <message>
        <source>Each sum has two ranges: one for tasks that vary independently of each other, and a wider one for tasks that turn out high or low together. Save portfolio keeps tasks and budgets in a file to share.</source>
        <translation>لكل مجموع نطاقان: نطاق للمهام التي تتغير مستقلةً بعضها عن بعض، ونطاق أوسع للمهام التي تأتي مرتفعة أو منخفضة معًا. ويضع «حفظ المحفظة» المهام والميزانيات في ملف يمكن مشاركته.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HandbookDock</name>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HeadlineBar</name>
    <message>
        <source>Other versions</source>
        <translation>إصدارات أخرى</translation>
    </message>
    <message>
        <source>Open another version of this document in a window of its own</source>
        <translation>فتح إصدار آخر من هذا المستند في نافذة خاصة به</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>جارٍ حساب الإجابة …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to solve</source>
        <translation>
            <numerusform>%Ln مشكلة للحل</numerusform>
            <numerusform>مشكلة واحدة للحل (%Ln)</numerusform>
            <numerusform>مشكلتان للحل (%Ln)</numerusform>
            <numerusform>%Ln مشكلات للحل</numerusform>
            <numerusform>%Ln مشكلة للحل</numerusform>
            <numerusform>%Ln مشكلة للحل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln أمر تنبغي معرفته</numerusform>
            <numerusform>أمر واحد تنبغي معرفته (%Ln)</numerusform>
            <numerusform>أمران تنبغي معرفتهما (%Ln)</numerusform>
            <numerusform>%Ln أمور تنبغي معرفتها</numerusform>
            <numerusform>%Ln أمرًا تنبغي معرفته</numerusform>
            <numerusform>%Ln أمر تنبغي معرفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the program noticed about this document</source>
        <translation>عرض ما لاحظه البرنامج في هذا المستند</translation>
    </message>
    <message>
        <source>No answer yet. %1</source>
        <translation>لا إجابة بعد. %1</translation>
    </message>
    <message>
        <source>Figures of the central case: every input at its median.</source>
        <translation>أرقام الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
    <message>
        <source>Worth and cost in today&apos;s money are expected: the mean over %1 trials. Money a month and the time until it is back are of the central case: every input at its median.</source>
        <translation>القيمة والتكلفة بقيمة اليوم متوقعتان: متوسط %1 محاولة. أما المال شهريًّا ومدة استرداده فمن الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>كما فُتح</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>الخطوات التي يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Choose a step to go back to the state after it</source>
        <translation>اختر خطوة للعودة إلى الحالة التي تليها</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::HoldsText</name>
    <message>
        <source>a day that is not stated</source>
        <translation>يوم غير محدد</translation>
    </message>
    <message>
        <source>It no longer holds, for %1.</source>
        <translation>لم يعد القرار قائمًا في %1.</translation>
    </message>
    <message>
        <source>The decision for %1 no longer holds, for %2.</source>
        <translation>القرار لصالح %1 لم يعد قائمًا في %2.</translation>
    </message>
    <message>
        <source>It holds, for %1.</source>
        <translation>القرار قائم في %1.</translation>
    </message>
    <message>
        <source>The decision for %1 holds, for %2.</source>
        <translation>القرار لصالح %1 قائم في %2.</translation>
    </message>
    <message>
        <source>%1 is no longer among the options.</source>
        <translation>لم يعد %1 من بين الخيارات.</translation>
    </message>
    <message>
        <source>%1 is out now. %2</source>
        <translation>أصبح %1 مستبعدًا. %2</translation>
    </message>
    <message>
        <source>%1 is no longer recommended, and nothing else is.</source>
        <translation>لم يعد %1 موصى به، ولا شيء آخر موصى به.</translation>
    </message>
    <message>
        <source>%1 is recommended now; before, nothing was.</source>
        <translation>أصبح %1 موصى به؛ ولم يكن أي خيار موصى به من قبل.</translation>
    </message>
    <message>
        <source>%1 is recommended now in place of %2.</source>
        <translation>أصبح %1 موصى به بدلًا من %2.</translation>
    </message>
    <message>
        <source>The answer is no longer clear.</source>
        <translation>لم تعد الإجابة واضحة.</translation>
    </message>
    <message>
        <source>Too little is left of the lead over the next best: %1, after %2.</source>
        <translation>لم يبق من التقدم على الخيار التالي ما يكفي: %1، بعد أن كان %2.</translation>
    </message>
    <message>
        <source>The lead over the next best was %1 and is now %2.</source>
        <translation>كان التقدم على الخيار التالي %1، وأصبح الآن %2.</translation>
    </message>
    <message>
        <source>%1: the price was %2 and is now %3.</source>
        <translation>%1: كان السعر %2، وأصبح الآن %3.</translation>
    </message>
    <message>
        <source>%1 meets every hard condition now.</source>
        <translation>أصبح %1 مستوفيًا كل شرط صارم.</translation>
    </message>
    <message>
        <source>%1: the present value was %2 and is now %3.</source>
        <translation>%1: كانت القيمة الحالية %2، وأصبحت الآن %3.</translation>
    </message>
    <message>
        <source>%1: the figure is of %2, %3 days old.</source>
        <translation>%1: الرقم مؤرّخ في %2، عمره بالأيام: %3.</translation>
    </message>
    <message>
        <source>A trigger of the journal has been reached: %1 stands at %2.</source>
        <translation>بلغ الواقع حدًّا مسجلًا في سجل القرار: %1 عند %2.</translation>
    </message>
    <message>
        <source>The day to look again has come: %1.</source>
        <translation>حان يوم المراجعة: %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Information</name>
    <message>
        <source>what makes answers right</source>
        <translation>ما يجعل الإجابات صحيحة</translation>
    </message>
    <message>
        <source>volume and length of the items</source>
        <translation>حجم العناصر وطولها</translation>
    </message>
    <message>
        <source>today&apos;s process</source>
        <translation>العمل كما يجري اليوم</translation>
    </message>
    <message>
        <source>what errors cost</source>
        <translation>تكلفة الأخطاء</translation>
    </message>
    <message>
        <source>prices of models and machines</source>
        <translation>أسعار النماذج والأجهزة</translation>
    </message>
    <message>
        <source>how the models are called</source>
        <translation>طريقة استدعاء النماذج</translation>
    </message>
    <message>
        <source>hosting and search</source>
        <translation>الاستضافة والبحث</translation>
    </message>
    <message>
        <source>examples and training runs</source>
        <translation>الأمثلة وجولات التدريب</translation>
    </message>
    <message>
        <source>work and time of the project</source>
        <translation>عمل المشروع ومدته</translation>
    </message>
    <message>
        <source>checking by people</source>
        <translation>مراجعة الناس</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>how long models live</source>
        <translation>مدة بقاء النماذج</translation>
    </message>
    <message>
        <source>stated costs and benefits</source>
        <translation>التكاليف والمنافع المذكورة</translation>
    </message>
    <message>
        <source>Knowing every figure for certain would be worth %1 before this decision.</source>
        <translation>معرفة كل الأرقام يقينًا تساوي %1 قبل هذا القرار.</translation>
    </message>
    <message>
        <source>Of that, %1: %2.</source>
        <translation>منها، %1: %2.</translation>
    </message>
    <message>
        <source>Trying %1 on %2 is worth %3 and costs %4; to know its accuracy for certain would be worth %5.</source>
        <translation>تجربة %1 على %2 قيمتها %3 وتكلفتها %4؛ ومعرفة دقته يقينًا تساوي %5.</translation>
    </message>
    <message>
        <source>Waiting for the result is counted as free of cost.</source>
        <translation>يُحسب انتظار النتيجة بلا تكلفة.</translation>
    </message>
    <message>
        <source>How long %1 stays ahead of general models if it is never tuned again: %2 in the middle case, %3 in a bad one (one in ten), %4 in a good one (one in ten).</source>
        <translation>مدة تقدم %1 على النماذج العامة إن لم يُضبط من جديد أبدًا: %2 في الحالة الوسطى، و%3 في حالة سيئة (واحدة من عشر)، و%4 في حالة جيدة (واحدة من عشر).</translation>
    </message>
    <message>
        <source>no time at all</source>
        <translation>لا مدة إطلاقًا</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Of that, %1: %2, which is within two standard errors of nothing.</source>
        <translation>منها %1: %2، وهو ضمن خطأين معياريين من الصفر.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::InputList</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>room › part of it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>اسم الخيار %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: one of its parameters</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>المعيار: %1</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>الأقل أفضل</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>How weights are found</source>
        <translation>كيف تُحدَّد الأوزان</translation>
    </message>
    <message>
        <source>Score: %1 on %2</source>
        <comment>an option on a criterion</comment>
        <translation>الدرجة: %1 في %2</translation>
    </message>
    <message>
        <source>not of our own</source>
        <translation>ليست من عندنا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The option that is chosen</source>
        <translation>الخيار المختار</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يتقرر</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>من قرر</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>يوم القرار</translation>
    </message>
    <message>
        <source>Why it was decided so</source>
        <translation>لماذا تقرر ذلك</translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation>يوم المراجعة</translation>
    </message>
    <message>
        <source>What the best option is</source>
        <translation>ما هو الخيار الأفضل</translation>
    </message>
    <message>
        <source>the best by the criteria</source>
        <translation>الأفضل بحسب المعايير</translation>
    </message>
    <message>
        <source>the best in money</source>
        <translation>الأفضل ماليًا</translation>
    </message>
    <message>
        <source>A winner is clear from</source>
        <translation>الفائز واضح ابتداءً من</translation>
    </message>
    <message>
        <source>Highest chance of a loss</source>
        <translation>أعلى احتمال للخسارة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Journal, entry %1</source>
        <translation>اليوميات، المدخلة %1</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>البحث عن مُدخل</translation>
    </message>
    <message>
        <source>Which figure or answer do you look for?</source>
        <translation>أي رقم أو إجابة تبحث عنه؟</translation>
    </message>
    <message>
        <source>No input is called that.</source>
        <translation>لا يوجد مُدخل بهذا الاسم.</translation>
    </message>
    <message>
        <source>What may go wrong, risk %1</source>
        <translation>ما قد يسوء، الخطر %1</translation>
    </message>
    <message>
        <source>Step %1 of the process</source>
        <translation>الخطوة %1 من سير العمل</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>الادعاء %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>الحد: %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::InputPicker</name>
    <message>
        <source>Search inputs</source>
        <translation>البحث في المدخلات</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalEditor</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Add to the journal</source>
        <translation>إضافة إلى اليوميات</translation>
    </message>
    <message>
        <source>Write down what you expect and what you will watch; later, what came of it. The program then says how good the forecasts were and which figure was wrong.</source>
        <translation>دوّن ما تتوقعه وما ستراقبه، ثم ما آل إليه. وعندها يقول البرنامج كم كانت التوقعات جيدة وأي رقم كان خطأ.</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove from the journal</source>
        <translation>إزالة من اليوميات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalForm</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>Something to watch</source>
        <translation>شيء للمراقبة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>رأي مخالف</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>لا خيار بعينه</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>reaches or passes</source>
        <translation>يبلغ أو يتجاوز</translation>
    </message>
    <message>
        <source>falls to or below</source>
        <translation>ينخفض إلى أو دون</translation>
    </message>
    <message>
        <source>not known, or a figure</source>
        <translation>غير معروف، أو رقم</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>it did not happen</source>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>دُوّن في</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Forecast that it settles</source>
        <translation>التوقع الذي يحسمه</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Or an event, likely (%)</source>
        <translation>أو حدث، احتماله (%)</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>يُعرف بحلول</translation>
    </message>
    <message>
        <source>Came out as</source>
        <translation>كانت النتيجة</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>only in words</source>
        <translation>بالكلمات فقط</translation>
    </message>
    <message>
        <source>none: an input of the document</source>
        <translation>لا شيء: مُدخل في المستند</translation>
    </message>
    <message>
        <source>Change an entry of the journal</source>
        <translation>تغيير مدخلة في اليوميات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::JournalText</name>
    <message>
        <source>%1 sees it otherwise: %2</source>
        <translation>يرى %1 غير ذلك: %2</translation>
    </message>
    <message>
        <source>%1 would choose %2: %3</source>
        <translation>يفضّل %1 اختيار %2: %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today&apos;s process is measured</source>
        <translation>العمل كما يجري اليوم مقيس</translation>
    </message>
    <message>
        <source>A measure of quality is defined</source>
        <translation>مقياس الجودة محدد</translation>
    </message>
    <message>
        <source>Plain prompting is measured</source>
        <translation>الموجّه وحده مقيس</translation>
    </message>
    <message>
        <source>The recommended option has been tried</source>
        <translation>الخيار الموصى به مجرَّب</translation>
    </message>
    <message>
        <source>The test was kept apart from building</source>
        <translation>الاختبار مفصول عن البناء</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>الأمثلة كافية</translation>
    </message>
    <message>
        <source>The examples are consistent</source>
        <translation>الأمثلة متسقة</translation>
    </message>
    <message>
        <source>There is a budget for tuning again</source>
        <translation>توجد ميزانية للضبط من جديد</translation>
    </message>
    <message>
        <source>Somebody owns the upkeep</source>
        <translation>للصيانة مسؤول</translation>
    </message>
    <message>
        <source>Going on as today and doing without a model are among the options</source>
        <translation>الاستمرار كما هو اليوم والاستغناء عن النموذج من بين الخيارات</translation>
    </message>
    <message>
        <source>Somebody decides</source>
        <translation>للقرار صاحب</translation>
    </message>
    <message>
        <source>There is a day to look again</source>
        <translation>يوم المراجعة محدد</translation>
    </message>
    <message>
        <source>The difference in accuracy is measured on enough items</source>
        <translation>فارق الدقة مقيس على عناصر كافية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>The plan takes %1 examples and there are %2: the accuracy it counts on may not come.</source>
        <translation>تحتاج الخطة إلى أمثلة عددها %1، والمتوفر %2: قد لا تتحقق الدقة التي تعوّل عليها.</translation>
    </message>
    <message>
        <source>The plan takes %1 examples and it is unknown how many there are: collecting them may become the project.</source>
        <translation>تحتاج الخطة إلى أمثلة عددها %1، ولا يُعرف كم يوجد منها: قد يصير جمعها هو المشروع.</translation>
    </message>
    <message>
        <source>Two people agree with kappa %1 only: a tuned model repeats what they disagree about.</source>
        <translation>اتفاق شخصين بكابا %1 فقط: النموذج المضبوط يكرّر ما يختلفان فيه.</translation>
    </message>
    <message>
        <source>It is unknown how far two people agree: a tuned model repeats what they disagree about.</source>
        <translation>لا يُعرف مدى اتفاق شخصين: النموذج المضبوط يكرّر ما يختلفان فيه.</translation>
    </message>
    <message>
        <source>Data and base models change, and tuning again belongs to the %1 a month that it costs to run: without a budget the model goes stale.</source>
        <translation>تتغير البيانات والنماذج الأساسية، والضبط من جديد جزء من تكلفة التشغيل، وهي %1 شهريًا: من دون ميزانية يتقادم النموذج.</translation>
    </message>
    <message>
        <source>Data and base models change: without a budget for tuning again the model goes stale.</source>
        <translation>تتغير البيانات والنماذج الأساسية: من دون ميزانية للضبط من جديد يتقادم النموذج.</translation>
    </message>
    <message>
        <source>Without today&apos;s time, cost and accuracy nobody can show later that anything got better.</source>
        <translation>من دون وقت اليوم وتكلفته ودقته لا يستطيع أحد أن يثبت لاحقًا أن شيئًا تحسّن.</translation>
    </message>
    <message>
        <source>Without a measure, quality is a matter of taste and every trial ends in argument.</source>
        <translation>من دون مقياس تصير الجودة مسألة ذوق، وتنتهي كل تجربة بجدال.</translation>
    </message>
    <message>
        <source>Plain prompting may already be enough, and then the rest is money spent for nothing.</source>
        <translation>قد يكفي الموجّه وحده، وعندئذ يكون الباقي مالًا يُنفق بلا فائدة.</translation>
    </message>
    <message>
        <source>Its accuracy is a guess from other people&apos;s tasks; yours may be far from it.</source>
        <translation>دقته تخمين مبني على مهام غيرك؛ وقد تبتعد مهمتك عنها كثيرًا.</translation>
    </message>
    <message>
        <source>A test on items that were used for building shows more than will come true.</source>
        <translation>الاختبار على عناصر استُخدمت في البناء يُظهر أكثر مما سيتحقق.</translation>
    </message>
    <message>
        <source>Models are retired and data drift; if nobody looks after it, nobody notices.</source>
        <translation>تُوقَف النماذج وتنحرف البيانات؛ وإن لم يتابع أحد ذلك، لم يلاحظه أحد.</translation>
    </message>
    <message>
        <source>A model that has nothing to beat always wins.</source>
        <translation>النموذج الذي لا منافس له يفوز دائمًا.</translation>
    </message>
    <message>
        <source>Without somebody who decides, every month of waiting costs what the best option would bring.</source>
        <translation>من دون من يقرر، يكلّف كل شهر انتظار ما كان أفضل خيار سيجلبه.</translation>
    </message>
    <message>
        <source>Prices fall and offers close; a decision without a day to look again outlives its reasons.</source>
        <translation>تنخفض الأسعار وتُغلق العروض؛ وقرار بلا يوم للمراجعة يعيش بعد زوال أسبابه.</translation>
    </message>
    <message>
        <source>To tell %1 from %2 takes %3 test items for each of the two; the smaller test has %4.</source>
        <translation>للتمييز بين %1 و%2 يلزم لكل منهما عناصر اختبار عددها %3؛ وعددها في الاختبار الأصغر %4.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>قد يكون الفرق مصادفة.</translation>
    </message>
    <message>
        <source>nothing else was held possible</source>
        <translation>لم يُعدّ غيره ممكنًا</translation>
    </message>
    <message>
        <source>exactly as expected</source>
        <translation>كما كان متوقعًا تمامًا</translation>
    </message>
    <message>
        <source>%1 standard deviations above</source>
        <translation>أعلى بمقدار %1 انحراف معياري</translation>
    </message>
    <message>
        <source>%1 standard deviations below</source>
        <translation>أدنى بمقدار %1 انحراف معياري</translation>
    </message>
    <message>
        <source>%1 – was due on %2, and nobody has written down what came of it.</source>
        <translation>%1 – حان موعده في %2، ولم يدوّن أحد ما آل إليه.</translation>
    </message>
    <message>
        <source>%1 – open.</source>
        <translation>%1 – مفتوح.</translation>
    </message>
    <message>
        <source>%1 – open until %2.</source>
        <translation>%1 – مفتوح حتى %2.</translation>
    </message>
    <message>
        <source>%1 – it happened; %2 was given to it (Brier score %3).</source>
        <translation>%1 – حدث؛ وقد أُعطي احتمالًا قدره %2 (درجة براير %3).</translation>
    </message>
    <message>
        <source>%1 – it did not happen; %2 was given to it (Brier score %3).</source>
        <translation>%1 – لم يحدث؛ وقد أُعطي احتمالًا قدره %2 (درجة براير %3).</translation>
    </message>
    <message>
        <source>%1 – expected %2 (%3 to %4), came %5: %6.</source>
        <translation>%1 – المتوقع %2 (من %3 إلى %4)، والحاصل %5: %6.</translation>
    </message>
    <message>
        <source>Forecasts of events: Brier score %1 over %2 (0 is perfect, 0.25 is what always saying 50% gets).</source>
        <translation>توقعات الأحداث: درجة براير %1، وعددها %2 (٠ مثالي، و٠٫٢٥ ما يناله من يقول دائمًا ٥٠٪).</translation>
    </message>
    <message>
        <source>Ranges: of %1, the 50% interval held %2, the 80% interval %3, the 90% interval %4.</source>
        <translation>النطاقات: من أصل %1، احتوى نطاق ٥٠٪ على %2، ونطاق ٨٠٪ على %3، ونطاق ٩٠٪ على %4.</translation>
    </message>
    <message>
        <source>%1: expected %2, came %3 (%4).</source>
        <translation>%1: المتوقع %2، والحاصل %3 (%4).</translation>
    </message>
    <message>
        <source>That alone moves the present value by %1.</source>
        <translation>هذا وحده يغيّر القيمة الحالية بمقدار %1.</translation>
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
        <translation>وهذا %1 من مجموع الخطأ.</translation>
    </message>
    <message>
        <source>When %1 reaches %2: %3</source>
        <translation>عندما يصل %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>When %1 falls to %2: %3</source>
        <translation>عندما ينخفض %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 It is not known where it stands.</source>
        <translation>%1 لا يُعرف أين يقف الآن.</translation>
    </message>
    <message>
        <source>%1 It stands at %2: now is the time.</source>
        <translation>%1 يقف عند %2: حان الوقت.</translation>
    </message>
    <message>
        <source>%1 It stands at %2.</source>
        <translation>%1 يقف عند %2.</translation>
    </message>
    <message>
        <source>%1: it would leave the present value as it is.</source>
        <translation>%1: لا يغيّر القيمة الحالية.</translation>
    </message>
    <message>
        <source>%1 (%2 likely): it would move the present value by %3.</source>
        <translation>%1 (احتماله %2): يغيّر القيمة الحالية بمقدار %3.</translation>
    </message>
    <message>
        <source>%1: it would move the present value by %2.</source>
        <translation>%1: يغيّر القيمة الحالية بمقدار %2.</translation>
    </message>
    <message>
        <source>%1: nothing is recommended that it could hurt.</source>
        <translation>%1: لا يوجد خيار موصى به قد يضره.</translation>
    </message>
    <message>
        <source>%1 would then be the better choice.</source>
        <translation>وعندئذ يكون %1 الخيار الأفضل.</translation>
    </message>
    <message>
        <source>The evaluation does not use every figure that it names.</source>
        <translation>لا يستخدم التقييم كل القيم المذكورة هنا.</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>لمواجهته: %1</translation>
    </message>
    <message>
        <source>Given to it: %1.</source>
        <comment>a probability</comment>
        <translation>الاحتمال المعطى له: %1.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>المتوقع: %1.</translation>
    </message>
    <message>
        <source>Forecast by %1.</source>
        <translation>التوقع من %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::KeptVersion</name>
    <message>
        <source>Keep this state as a version</source>
        <translation>الاحتفاظ بهذه الحالة كإصدار</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>اسم الإصدار:</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>الاحتفاظ بإصدار</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Languages</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LeadBars</name>
    <message>
        <source>What it brings in</source>
        <translation>ما يدرّه</translation>
    </message>
    <message>
        <source>%1 for it</source>
        <translation>%1 لصالحه</translation>
    </message>
    <message>
        <source>%1 against it</source>
        <translation>%1 ضده</translation>
    </message>
    <message>
        <source>%1 against %2 at the likely figures, over all months, not discounted.</source>
        <translation>%1 مقابل %2 بالأرقام المرجحة، على مدى كل الأشهر، دون خصم.</translation>
    </message>
    <message>
        <source>%1 against %2 at the likely figures, weight times value.</source>
        <translation>%1 مقابل %2 بالأرقام المرجحة، الوزن في القيمة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LeanPanel</name>
    <message>
        <source>Leaning now</source>
        <translation>الأرجح الآن</translation>
    </message>
    <message>
        <source>Not worked out: %1</source>
        <translation>لم يُحسب: %1</translation>
    </message>
    <message>
        <source>There are no options to compare yet. The last page proposes some.</source>
        <translation>لا توجد خيارات للمقارنة بعد. تقترح الصفحة الأخيرة بعضها.</translation>
    </message>
    <message>
        <source>Central values; without a range around them yet.</source>
        <translation>قيم وسطى؛ من دون نطاق حولها بعد.</translation>
    </message>
    <message>
        <source>%1 – leading</source>
        <translation>%1 – في المقدمة</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>not comparable without figures of today&apos;s work</source>
        <translation>غير قابل للمقارنة من دون أرقام العملية الحالية</translation>
    </message>
    <message>
        <source>%1 a month · %2 correct</source>
        <translation>%1 شهريًا · %2 صحيحة</translation>
    </message>
    <message>
        <source>%1 a month · %2 correct · worth %3</source>
        <translation>%1 شهريًا · %2 صحيحة · بقيمة %3</translation>
    </message>
    <message>
        <source>best in %1 of all cases · worth %2 to %3</source>
        <translation>الأفضل في %1 من كل الحالات · القيمة من %2 إلى %3</translation>
    </message>
    <message>
        <source>best in %1 of all cases · costs %2 to %3</source>
        <translation>الأفضل في %1 من كل الحالات · التكلفة من %2 إلى %3</translation>
    </message>
    <message>
        <source>Moved most by: %1</source>
        <translation>الأكثر تأثيرًا: %1</translation>
    </message>
    <message>
        <source>So far on assumptions alone: the volume and one more figure of this task are needed before this says anything about it.</source>
        <translation>حتى الآن على افتراضات وحدها: يلزم الحجم ورقم آخر من هذه المهمة قبل أن يقول هذا شيئًا عنها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LearningView</name>
    <message>
        <source>Learning curve</source>
        <translation>منحنى التعلم</translation>
    </message>
    <message>
        <source>The table below has its figures.</source>
        <translation>أرقامه في الجدول أدناه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Library</name>
    <message>
        <source>Cannot be opened: %1</source>
        <translation>لا يمكن فتحه: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cannot be opened: %1 (and %n more)</source>
        <translation>
            <numerusform>لا يمكن فتحه: %1</numerusform>
            <numerusform>لا يمكن فتحه: %1 (وسبب آخر)</numerusform>
            <numerusform>لا يمكن فتحه: %1 (وسببان آخران)</numerusform>
            <numerusform>لا يمكن فتحه: %1 (و%Ln أسباب أخرى)</numerusform>
            <numerusform>لا يمكن فتحه: %1 (و%Ln سببًا آخر)</numerusform>
            <numerusform>لا يمكن فتحه: %1 (و%Ln سبب آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled assessment</source>
        <translation>تقييم بلا عنوان</translation>
    </message>
    <message>
        <source>Working out the answer …</source>
        <translation>جارٍ حساب الإجابة …</translation>
    </message>
    <message>
        <source>as of the last save</source>
        <translation>كما كان عند آخر حفظ</translation>
    </message>
    <message>
        <source>as of the last save, for %1</source>
        <comment>date</comment>
        <translation>كما كان عند آخر حفظ، ليوم %1</translation>
    </message>
    <message>
        <source>out of date: the figures were changed since this was worked out</source>
        <translation>قديم: تغيّرت الأرقام منذ حسابه</translation>
    </message>
    <message>
        <source>out of date: today&apos;s program comes to other figures</source>
        <translation>قديم: يصل البرنامج الحالي إلى أرقام أخرى</translation>
    </message>
    <message>
        <source>First look: %1</source>
        <comment>a sentence</comment>
        <translation>نظرة أولى: %1</translation>
    </message>
    <message>
        <source>from the middle of each range alone; opened, the document is worked out with its ranges</source>
        <translation>من منتصف كل نطاق فقط؛ وعند فتح المستند يُحسب بنطاقاته</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LibraryDelegate</name>
    <message>
        <source>Changed %1</source>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>Changed %1 · %2</source>
        <comment>time, how fresh the answer is</comment>
        <translation>تغيّر في %1 · %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LibraryPanel</name>
    <message>
        <source>Reading the folder: %1 of %2</source>
        <translation>تجري قراءة المجلد: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the folder …</source>
        <translation>تجري قراءة المجلد …</translation>
    </message>
    <message>
        <source>No assessment is saved in this folder yet. What you save here shows up in this list with its answer.</source>
        <translation>لم يُحفظ أي تقييم في هذا المجلد بعد. ما تحفظه هنا يظهر في هذه القائمة مع إجابته.</translation>
    </message>
    <message>
        <source>%1 of %2 assessments match</source>
        <translation>%1 من %2 من التقييمات مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>%Ln تقييمات</numerusform>
            <numerusform>%Ln تقييمًا</numerusform>
            <numerusform>%Ln تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your assessments</source>
        <translation>تقييماتك</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>Show the assessments of another folder, now and at the next start</source>
        <translation>عرض تقييمات مجلد آخر، الآن وعند البدء التالي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Search titles, files and answers</source>
        <translation>البحث في العناوين والملفات والإجابات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>حسب التاريخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما تغيّر أولًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة تسمية …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Move to trash …</source>
        <translation>نقل إلى المهملات …</translation>
    </message>
    <message>
        <source>Folder with your assessments</source>
        <translation>مجلد تقييماتك</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New title; the file gets the name that goes with it:</source>
        <translation>العنوان الجديد؛ ويُسمّى الملف بما يناسبه:</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>هل تريد نقل «%1» إلى المهملات؟</translation>
    </message>
    <message numerus="yes">
        <source>Move %n assessment(s) to the trash?</source>
        <translation>
            <numerusform>لا تقييمات لنقلها إلى المهملات</numerusform>
            <numerusform>هل تريد نقل تقييم واحد إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل تقييمين إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln تقييمات إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln تقييمًا إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln تقييم إلى المهملات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be brought back from the trash of your desktop.</source>
        <translation>يمكن استعادتها من مهملات سطح المكتب.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LifeTab</name>
    <message>
        <source>No new tuning</source>
        <translation>لا ضبط دقيق جديد</translation>
    </message>
    <message>
        <source>The model is retired</source>
        <translation>إيقاف النموذج</translation>
    </message>
    <message>
        <source>The price changes</source>
        <translation>تغيّر السعر</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Or after</source>
        <translation>أو بعد</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>معروف منذ قبل</translation>
    </message>
    <message>
        <source>Cost of moving on</source>
        <translation>تكلفة الانتقال</translation>
    </message>
    <message>
        <source>Price is multiplied by</source>
        <translation>السعر مضروبًا في</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم الحدث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>%1, time unknown</source>
        <translation>%1، الوقت غير معروف</translation>
    </message>
    <message>
        <source>The catalogue knows: %1 on %2 (%3).</source>
        <translation>يذكر الكتالوج: %1 في %2 (%3).</translation>
    </message>
    <message>
        <source>The catalogue knows of no closing date for this option&apos;s model.</source>
        <translation>لا يذكر الكتالوج تاريخ إيقاف لنموذج هذا الخيار.</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>إزالة حدث</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>تغيير حدث</translation>
    </message>
    <message>
        <source>No event is stated; none need be. Add one where a model closes or its price changes within the horizon.</source>
        <translation>لا حدث مذكور، ولا يلزم ذكر أي منها. أضف حدثًا إن كان النموذج يُغلق أو يتغير سعره على المدى الزمني.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitForm</name>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>At least the limit</source>
        <translation>ألا يقل عن الحد</translation>
    </message>
    <message>
        <source>At most the limit</source>
        <translation>ألا يزيد على الحد</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>ما يُحَدّ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Where it must be able to run</source>
        <translation>أين يجب أن يمكن تشغيله</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who asks for the limit, or where it is written</source>
        <translation>من يطلب هذا الحد، أو أين هو مكتوب</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>تغيير حد</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <comment>a figure</comment>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <comment>a criterion</comment>
        <translation>الدرجة: %1</translation>
    </message>
    <message>
        <source>no limit yet</source>
        <translation>لا حد بعد</translation>
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
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>an option under a limit</comment>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an option under a limit</comment>
        <translation>خارج الحد</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Its figure</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>In the central case: every input at its median</source>
        <translation>في الحالة الوسطى: كل مُدخل عند وسيطه</translation>
    </message>
    <message>
        <source>Chance to keep it</source>
        <translation>احتمال الالتزام به</translation>
    </message>
    <message>
        <source>Share of the trials in which the option keeps the limit; the limit stands at its median</source>
        <translation>نسبة المحاولات التي يلتزم فيها الخيار بالحد؛ والحد عند وسيطه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitText</name>
    <message>
        <source>The tuned model must be yours to take elsewhere.</source>
        <translation>يجب أن يكون النموذج المضبوط ملكًا لكم وأن يمكن نقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: it has no limit.</source>
        <translation>لا يُحكم به على أي خيار بعد: لم يُحدَّد الحد.</translation>
    </message>
    <message>
        <source>a criterion that is gone</source>
        <translation>معيار لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It may lose money in at most %1 of all cases.</source>
        <translation>يجوز أن يخسر المال في %1 من كل الحالات على الأكثر.</translation>
    </message>
    <message>
        <source>The worst %1 of all cases must be worth at least %2 on average.</source>
        <translation>يجب ألا تقل قيمة أسوأ %1 من كل الحالات في المتوسط عن %2.</translation>
    </message>
    <message>
        <source>At least %1 of the answers must be right.</source>
        <translation>يجب ألا تقل نسبة الإجابات الصحيحة عن %1.</translation>
    </message>
    <message>
        <source>It may cost at most %1.</source>
        <translation>يجب ألا تتجاوز التكلفة %1.</translation>
    </message>
    <message>
        <source>It may cost at most %1 to start.</source>
        <translation>يجب ألا تتجاوز تكلفة البدء %1.</translation>
    </message>
    <message>
        <source>95 of 100 answers must be there within %1.</source>
        <translation>يجب أن تصل ٩٥ من كل ١٠٠ إجابة خلال %1.</translation>
    </message>
    <message>
        <source>It must be in use within %1.</source>
        <translation>يجب أن يدخل حيّز الاستخدام خلال %1.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: no place is chosen.</source>
        <translation>لا يُحكم به على أي خيار بعد: لم يُختر مكان.</translation>
    </message>
    <message>
        <source>It must be able to run here: %1.</source>
        <translation>يجب أن يمكن تشغيله هنا: %1.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet: it is not said what it measures.</source>
        <translation>لا يُحكم به على أي خيار بعد: لم يُذكر ما يقيسه.</translation>
    </message>
    <message>
        <source>%1: at least %2.</source>
        <translation>%1: ألا يقل عن %2.</translation>
    </message>
    <message>
        <source>%1: at most %2.</source>
        <translation>%1: ألا يزيد على %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) fail it: %1.</source>
        <translation>
            <numerusform>لا يخالفه أي خيار (%Ln): %1.</numerusform>
            <numerusform>يخالفه خيار واحد (%Ln): %1.</numerusform>
            <numerusform>يخالفه خياران (%Ln): %1.</numerusform>
            <numerusform>تخالفه %Ln خيارات: %1.</numerusform>
            <numerusform>يخالفه %Ln خيارًا: %1.</numerusform>
            <numerusform>يخالفه %Ln خيار: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) could not be checked: %1.</source>
        <translation>
            <numerusform>لم يتعذر التحقق من أي خيار (%Ln): %1.</numerusform>
            <numerusform>تعذّر التحقق من خيار واحد (%Ln): %1.</numerusform>
            <numerusform>تعذّر التحقق من خيارين (%Ln): %1.</numerusform>
            <numerusform>تعذّر التحقق من %Ln خيارات: %1.</numerusform>
            <numerusform>تعذّر التحقق من %Ln خيارًا: %1.</numerusform>
            <numerusform>تعذّر التحقق من %Ln خيار: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every option keeps it.</source>
        <translation>كل الخيارات تلتزم به.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitsBar</name>
    <message>
        <source>Take this limit away</source>
        <translation>إزالة هذا الحد</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>sets a limit of this name</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Set a limit. It starts where every option keeps it; then drag its line on the chart.</source>
        <translation>وضع حد. يبدأ حيث تلتزم به كل الخيارات، ثم اسحب خطه على المخطط.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LimitsTab</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change it there</source>
        <translation>غيّره هناك</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>No limit is set. An option that breaks one is out, whatever it is worth.</source>
        <translation>لم يُحدَّد أي حد. الخيار الذي يتجاوز حدًا يُستبعد مهما كانت قيمته.</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>إضافة حد</translation>
    </message>
    <message>
        <source>How the options stand to it</source>
        <translation>موقف الخيارات منه</translation>
    </message>
    <message>
        <source>How the options stand to the limit</source>
        <translation>موقف الخيارات من الحد</translation>
    </message>
    <message>
        <source>What must hold whatever the price. An option that breaks a limit is out; one whose figure is unknown stays in and is marked as not checked.</source>
        <translation>ما يجب أن يتحقق مهما كان الثمن. الخيار الذي يتجاوز حدًا يُستبعد؛ والذي رقمه غير معروف يبقى ويُشار إليه بأنه لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a limit&apos;s name, what it asks for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 This limit is an answer about the task.</source>
        <translation>%1 هذا الحد إجابة عن المهمة.</translation>
    </message>
    <message>
        <source>%1 This limit belongs to the record of the decision.</source>
        <translation>%1 هذا الحد جزء من سجل القرار.</translation>
    </message>
    <message>
        <source>Remove a limit</source>
        <translation>إزالة حد</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LinkEditor</name>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>ملف …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>Option that counts</source>
        <translation>الخيار المعتمد</translation>
    </message>
    <message>
        <source>The step is the task of this document: its options give the figures</source>
        <translation>الخطوة هي مهمة هذا المستند: خياراته تعطي الأرقام</translation>
    </message>
    <message>
        <source>An assessment in the folder of this document, or below</source>
        <translation>تقييم في مجلد هذا المستند أو تحته</translation>
    </message>
    <message>
        <source>The step&apos;s own figures count</source>
        <translation>تُعتمد أرقام الخطوة نفسها</translation>
    </message>
    <message>
        <source>The step has no assessment of its own; the figures above count.</source>
        <translation>ليس للخطوة تقييم خاص بها؛ تُعتمد الأرقام أعلاه.</translation>
    </message>
    <message>
        <source>Its figures come from this document.</source>
        <translation>أرقامها من هذا المستند.</translation>
    </message>
    <message>
        <source>It links to %1; save this document in that file&apos;s folder first.</source>
        <translation>ترتبط بالملف %1؛ احفظ هذا المستند أولًا في مجلد ذلك الملف.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>جارٍ قراءة %1 …</translation>
    </message>
    <message>
        <source>%1 gives no figures: %2</source>
        <comment>a file, why</comment>
        <translation>لا يعطي %1 أرقامًا: %2</translation>
    </message>
    <message>
        <source>%1 counts in another currency and is left out.</source>
        <translation>يحسب %1 بعملة أخرى، فلا يُؤخذ به.</translation>
    </message>
    <message>
        <source>Its figures come from %1 (%2).</source>
        <comment>title of an assessment, its file</comment>
        <translation>أرقامها من %1 (%2).</translation>
    </message>
    <message>
        <source>The recommended one</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>%1, which it does not have</source>
        <translation>%1، وهو غير موجود فيه</translation>
    </message>
    <message>
        <source>Save this document first: links lead from its folder.</source>
        <translation>احفظ هذا المستند أولًا: تبدأ الروابط من مجلده.</translation>
    </message>
    <message>
        <source>The file must lie in the folder of this document or below, so that the link still leads there when the folder is passed on.</source>
        <translation>يجب أن يكون الملف في مجلد هذا المستند أو تحته، كي يبقى الرابط صالحًا حين يُسلَّم المجلد إلى غيرك.</translation>
    </message>
    <message>
        <source>Assessment of this step</source>
        <translation>تقييم هذه الخطوة</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>التقييمات (*.tunepoint);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LinkedAssessments</name>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>في المستند أخطاء؛ صحّحها أولًا.</translation>
    </message>
    <message>
        <source>It cannot be evaluated.</source>
        <translation>لا يمكن تقييمه.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LogoFile</name>
    <message>
        <source>This is no picture that a report can print. Use a PNG, JPEG or SVG file that loads nothing from elsewhere.</source>
        <translation>هذه ليست صورة يمكن للتقرير طباعتها. استخدم ملف PNG أو JPEG أو SVG لا يحمّل شيئًا من مكان آخر.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::LookMenus</name>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>ح&amp;جم النص</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1 · discount rate %2 a year · money flows at the end of each month, one-off cost at the start</source>
        <translation>%1 · معدل الخصم %2 سنويًا · التدفقات النقدية في نهاية كل شهر، والتكلفة لمرة واحدة في البداية</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>تقييم &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;فتح …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح &amp;الأخيرة</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>حفظ با&amp;سم …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>ت&amp;قييم</translation>
    </message>
    <message>
        <source>&amp;Answer the questions …</source>
        <translation>الإ&amp;جابة عن الأسئلة …</translation>
    </message>
    <message>
        <source>Open &amp;version</source>
        <translation>فتح إ&amp;صدار</translation>
    </message>
    <message>
        <source>&amp;Keep this state as a version …</source>
        <translation>الاح&amp;تفاظ بهذه الحالة كإصدار …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;What the words mean</source>
        <translation>معاني ال&amp;كلمات</translation>
    </message>
    <message>
        <source>&amp;About Tunepoint</source>
        <translation>&amp;حول Tunepoint</translation>
    </message>
    <message>
        <source>Tunepoint %1</source>
        <translation>Tunepoint %1</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task.

Every figure is an input with its source, or is computed from such inputs by a published formula. Prices and evidence were compiled on %1.

Free software under the GNU General Public License, version 3 or later. Comes without warranty.</source>
        <translation>قرّر بالأرقام كيف تستخدم نموذجًا لغويًا في مهمة واحدة.

كل رقم إمّا مُدخَل له مصدره، وإمّا محسوب من هذه المدخلات بصيغة منشورة. جُمعت الأسعار والأدلة في %1.

برنامج حر بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار ٣ أو أحدث. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>%1 is edited nowhere in this window.</source>
        <translation>لا يُحرَّر %1 في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;التقرير …</translation>
    </message>
    <message>
        <source>&amp;Print this screen …</source>
        <translation>&amp;طباعة هذه الشاشة …</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Copy fi&amp;gures</source>
        <translation>نسخ الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Find an input …</source>
        <translation>ال&amp;بحث عن مُدخل …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإ&amp;عدادات …</translation>
    </message>
    <message>
        <source>&amp;Present …</source>
        <translation>&amp;عرض تقديمي …</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>الأ&amp;وامر …</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح …</translation>
    </message>
    <message>
        <source>Choose a room first: it is what is printed.</source>
        <translation>اختر غرفة أولًا: فهي ما يُطبع.</translation>
    </message>
    <message>
        <source>There is no chart here to copy.</source>
        <translation>لا يوجد هنا رسم بياني لنسخه.</translation>
    </message>
    <message>
        <source>There are no figures here to copy.</source>
        <translation>لا توجد هنا أرقام لنسخها.</translation>
    </message>
    <message>
        <source>Copied the picture of “%1”.</source>
        <translation>نُسخت صورة «%1».</translation>
    </message>
    <message>
        <source>Copied the figures of “%1”.</source>
        <translation>نُسخت أرقام «%1».</translation>
    </message>
    <message>
        <source>Section of a &amp;room</source>
        <translation>قسم من &amp;غرفة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MethodsPicture</name>
    <message>
        <source>What other methods say</source>
        <translation>ما تقوله الطرق الأخرى</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <comment>a place</comment>
        <translation>%1 (تعادل)</translation>
    </message>
    <message>
        <source>%1: place %2</source>
        <comment>method</comment>
        <translation>%1: المرتبة %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>by method</comment>
        <translation>المرتبة: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <comment>by method</comment>
        <translation>الدرجة: %1</translation>
    </message>
    <message>
        <source>Q of VIKOR: less is better</source>
        <translation>Q في VIKOR: الأقل أفضل</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>الأكثر أفضل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria yet.</source>
        <translation>لا يمكن ترتيب أي خيار وفق المعايير بعد.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MissingList</name>
    <message numerus="yes">
        <source>Not there: %n</source>
        <translation>
            <numerusform>غير موجود: %Ln</numerusform>
            <numerusform>غير موجود: %Ln</numerusform>
            <numerusform>غير موجود: %Ln</numerusform>
            <numerusform>غير موجود: %Ln</numerusform>
            <numerusform>غير موجود: %Ln</numerusform>
            <numerusform>غير موجود: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For people to state: %n</source>
        <translation>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
            <numerusform>على الأشخاص بيانه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There in part: %n</source>
        <translation>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
            <numerusform>موجود جزئيًا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to where this is put right</source>
        <translation>الانتقال إلى حيث يُصحَّح هذا</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ModelChoice</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 للمدخلات، %2 للمخرجات</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source> · open weights</source>
        <translation> · أوزان مفتوحة</translation>
    </message>
    <message>
        <source>Usual for this kind: none</source>
        <translation>المعتاد لهذا النوع: لا شيء</translation>
    </message>
    <message>
        <source>Usual for this kind: %1</source>
        <translation>المعتاد لهذا النوع: %1</translation>
    </message>
    <message>
        <source>%1 per million tokens, read on %2 – %3.</source>
        <translation>%1 لكل مليون رمز، قُرئ في %2 – %3.</translation>
    </message>
    <message>
        <source>Its weights are open: it can be moved to another host.</source>
        <translation>أوزانه مفتوحة: يمكن نقله إلى مستضيف آخر.</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>تغيير النموذج</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::MonthsField</name>
    <message>
        <source>A figure is needed here.</source>
        <translation>يلزم إدخال رقم هنا.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Names</name>
    <message>
        <source>Calls of the model</source>
        <translation>استدعاءات النموذج</translation>
    </message>
    <message>
        <source>Machines and retrieval</source>
        <translation>الأجهزة والاسترجاع</translation>
    </message>
    <message>
        <source>Examples and training</source>
        <translation>الأمثلة والتدريب</translation>
    </message>
    <message>
        <source>People and set-up</source>
        <translation>الأشخاص والإعداد</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Checking by people</source>
        <translation>المراجعة البشرية</translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation>عمر الخيار</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>زمن الانتظار</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>لكل عنصر</translation>
    </message>
    <message>
        <source>By tokens</source>
        <translation>حسب الرموز</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>رموز المدخلات</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>رموز المخرجات</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>رموز المدخلات المخزّنة مؤقتًا</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>جميع الرموز</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>from the vendor</source>
        <translation>من المورّد</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>افتراضنا</translation>
    </message>
    <message>
        <source>stated in the assessment</source>
        <translation>مذكور في التقييم</translation>
    </message>
    <message>
        <source>default of the catalogue</source>
        <translation>القيمة الافتراضية في الكتالوج</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>published results</source>
        <translation>نتائج منشورة</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>الدقة المطلوبة</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>الميزانية الشهرية</translation>
    </message>
    <message>
        <source>Budget for the start</source>
        <translation>ميزانية البداية</translation>
    </message>
    <message>
        <source>Longest acceptable wait</source>
        <translation>أطول انتظار مقبول</translation>
    </message>
    <message>
        <source>Where data may be processed</source>
        <translation>أين يجوز أن تُعالَج البيانات</translation>
    </message>
    <message>
        <source>Must own the model</source>
        <translation>يجب امتلاك النموذج</translation>
    </message>
    <message>
        <source>Weeks until it must work</source>
        <translation>عدد الأسابيع حتى يجب أن يعمل</translation>
    </message>
    <message>
        <source>Own condition</source>
        <translation>شرط خاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on as today</source>
        <translation>الاستمرار كما هو اليوم</translation>
    </message>
    <message>
        <source>Nothing changes: the work is done as it is now. Everything else is measured against it. Right when no change pays for itself.</source>
        <translation>لا يتغير شيء: يُنجَز العمل كما هو الآن. ويُقاس كل ما سواه بالمقارنة معه. مناسب حين لا يغطّي أي تغيير تكلفته.</translation>
    </message>
    <message>
        <source>Rules, no model</source>
        <translation>قواعد دون نموذج</translation>
    </message>
    <message>
        <source>The task is written down as rules in ordinary software. Right when the rules are few, clear and stable; each new case needs a programmer.</source>
        <translation>تُكتب المهمة في صورة قواعد في برنامج عادي. مناسب حين تكون القواعد قليلة وواضحة وثابتة؛ وكل حالة جديدة تحتاج إلى مبرمج.</translation>
    </message>
    <message>
        <source>Classic classifier</source>
        <translation>مصنّف تقليدي</translation>
    </message>
    <message>
        <source>A small model that only sorts or marks text, trained on your examples. Very cheap to run and fast; needs labelled examples and cannot write text.</source>
        <translation>نموذج صغير لا يفعل سوى فرز النصوص أو وسمها، مدرَّب على أمثلتك. تشغيله رخيص جدًا وسريع؛ لكنه يحتاج إلى أمثلة موسومة ولا يستطيع كتابة نص.</translation>
    </message>
    <message>
        <source>Plain prompt</source>
        <translation>موجّه بسيط</translation>
    </message>
    <message>
        <source>A general-purpose model gets instructions and the item, nothing else. Works within hours and is the arm that every other option has to beat.</source>
        <translation>يتلقى نموذج عام التعليمات والعنصر، ولا شيء غير ذلك. يعمل خلال ساعات، وهو الخيار الذي على كل خيار آخر أن يتفوق عليه.</translation>
    </message>
    <message>
        <source>Prompt with examples</source>
        <translation>موجّه مع أمثلة</translation>
    </message>
    <message>
        <source>The prompt also shows a handful of solved examples. Usually a little better than a plain prompt, at the price of a longer one with each call.</source>
        <translation>يعرض الموجّه أيضًا بضعة أمثلة محلولة. عادةً أفضل قليلًا من الموجّه البسيط، لكن ثمن ذلك موجّه أطول مع كل استدعاء.</translation>
    </message>
    <message>
        <source>Chain of prompts</source>
        <translation>سلسلة موجّهات</translation>
    </message>
    <message>
        <source>The task is cut into steps, each with a prompt of its own, some checking the others. Helps with long or many-sided tasks; costs more calls and more waiting.</source>
        <translation>تُقسَّم المهمة إلى خطوات، لكل منها موجّه خاص، وبعضها يراجع بعضًا. يفيد في المهام الطويلة أو المتعددة الجوانب؛ ويكلّف استدعاءات أكثر وانتظارًا أطول.</translation>
    </message>
    <message>
        <source>Retrieval from documents (RAG)</source>
        <translation>الاسترجاع من المستندات (RAG)</translation>
    </message>
    <message>
        <source>Passages from your own documents are found and put into the prompt. Right when answers rest on knowledge that the model does not have or that changes.</source>
        <translation>يُعثر على مقاطع من مستنداتك الخاصة وتوضع في الموجّه. مناسب حين تعتمد الإجابات على معرفة لا يملكها النموذج أو معرفة تتغير.</translation>
    </message>
    <message>
        <source>Small model, prompted</source>
        <translation>نموذج صغير بموجّه</translation>
    </message>
    <message>
        <source>A small, cheap model gets the same prompt. Often a tenth of the price; good enough for simple tasks, and the arm that is most often left out of comparisons.</source>
        <translation>يتلقى نموذج صغير رخيص الموجّه نفسه. غالبًا بعُشر السعر؛ يكفي للمهام البسيطة، وهو الخيار الذي يُغفَل أكثر من غيره في المقارنات.</translation>
    </message>
    <message>
        <source>LoRA, tuned and served by a host</source>
        <translation>LoRA، بضبط واستضافة لدى مستضيف</translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights at a hosting service. The weights can leave with you; no machines of your own are needed.</source>
        <translation>يُضبط نموذج صغير مفتوح ضبطًا دقيقًا بعدد قليل من الأوزان الإضافية لدى خدمة استضافة. يمكنك أخذ الأوزان معك عند المغادرة؛ ولا حاجة إلى أجهزة خاصة بك.</translation>
    </message>
    <message>
        <source>LoRA on machines of our own</source>
        <translation>LoRA على أجهزتنا الخاصة</translation>
    </message>
    <message>
        <source>A small open model is tuned with few extra weights and served on your own machines. Data never leaves the house; pays at high volume and needs people who run it.</source>
        <translation>يُضبط نموذج صغير مفتوح ضبطًا دقيقًا بعدد قليل من الأوزان الإضافية ويُشغَّل على أجهزتك الخاصة. لا تغادر البيانات مؤسستك أبدًا؛ وهو مُجدٍ مع الكميات الكبيرة ويحتاج إلى من يشغّله.</translation>
    </message>
    <message>
        <source>Hosted tuning of a closed model</source>
        <translation>ضبط دقيق مستضاف لنموذج مغلق</translation>
    </message>
    <message>
        <source>A provider tunes its own model on your examples. Little work and good quality, but the tuned model stays with the provider and ends when its base model is retired.</source>
        <translation>يضبط مزوّد نموذجه الخاص ضبطًا دقيقًا على أمثلتك. جهد قليل وجودة جيدة، لكن النموذج المضبوط يبقى لدى المزوّد وينتهي حين يُسحب نموذجه الأساسي من الخدمة.</translation>
    </message>
    <message>
        <source>Full tuning</source>
        <translation>ضبط دقيق كامل</translation>
    </message>
    <message>
        <source>All weights of an open model are trained on your examples. For very particular tasks with many examples and an experienced team.</source>
        <translation>تُدرَّب جميع أوزان نموذج مفتوح على أمثلتك. للمهام الخاصة جدًا ذات الأمثلة الكثيرة والفريق الخبير.</translation>
    </message>
    <message>
        <source>Retrieval with a tuned model</source>
        <translation>الاسترجاع مع نموذج مضبوط</translation>
    </message>
    <message>
        <source>Retrieval brings the knowledge, tuning brings the form. For tasks that need both; costs the work of both.</source>
        <translation>يأتي الاسترجاع بالمعرفة، ويأتي الضبط الدقيق بالشكل. للمهام التي تحتاج إلى كليهما؛ ويكلّف جهد الاثنين معًا.</translation>
    </message>
    <message>
        <source>Small model first, large one when unsure</source>
        <translation>نموذج صغير أولًا، وكبير عند الشك</translation>
    </message>
    <message>
        <source>A small model answers, and items it is unsure about go to a large one. Saves a good part of the cost where the small model knows when it errs.</source>
        <translation>يجيب نموذج صغير، والعناصر التي لا يكون واثقًا منها تذهب إلى نموذج كبير. يوفّر جزءًا كبيرًا من التكلفة حين يعرف النموذج الصغير متى يخطئ.</translation>
    </message>
    <message>
        <source>Small model taught by a large one</source>
        <translation>نموذج صغير يعلّمه نموذج كبير</translation>
    </message>
    <message>
        <source>A large model labels many items, and a small one learns from them. Cheap to run and quick to label; seldom better than its teacher.</source>
        <translation>يَسِم نموذج كبير عناصر كثيرة، ويتعلم منها نموذج صغير. تشغيله رخيص ووسم أمثلته سريع؛ ونادرًا ما يكون أفضل من معلّمه.</translation>
    </message>
    <message>
        <source>Start with one, move to another</source>
        <translation>البدء بخيار ثم الانتقال إلى آخر</translation>
    </message>
    <message>
        <source>Start with a quick option and move to a second one at a set month. Earns from the first week on and collects examples for the second.</source>
        <translation>ابدأ بخيار سريع وانتقل إلى خيار ثانٍ في شهر محدد. يحقق عائدًا منذ الأسبوع الأول ويجمع أمثلة للخيار الثاني.</translation>
    </message>
    <message>
        <source>Own option</source>
        <translation>خيار خاص</translation>
    </message>
    <message>
        <source>An option made only of the costs and the accuracy that you state. For offers, for buying a finished product, and for anything the catalogue does not know.</source>
        <translation>خيار مكوّن فقط من التكاليف والدقة التي تحددها. للعروض، ولشراء منتج جاهز، ولكل ما لا يعرفه الكتالوج.</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>سعر المدخلات</translation>
    </message>
    <message>
        <source>What a million tokens sent to the model cost, from the provider&apos;s price list.</source>
        <translation>تكلفة مليون رمز يُرسَل إلى النموذج، من قائمة أسعار المزوّد.</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>سعر المخرجات</translation>
    </message>
    <message>
        <source>What a million tokens written by the model cost, from the provider&apos;s price list.</source>
        <translation>تكلفة مليون رمز يكتبه النموذج، من قائمة أسعار المزوّد.</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>سعر المدخلات المخزّنة مؤقتًا</translation>
    </message>
    <message>
        <source>What a million tokens cost that the provider still has from an earlier call.</source>
        <translation>تكلفة مليون رمز ما زال المزوّد يحتفظ به من استدعاء سابق.</translation>
    </message>
    <message>
        <source>Price of writing to the cache</source>
        <translation>سعر الكتابة في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>What a million tokens cost when they are kept for later calls.</source>
        <translation>تكلفة مليون رمز عند الاحتفاظ به لاستدعاءات لاحقة.</translation>
    </message>
    <message>
        <source>Price of the tuned model</source>
        <translation>سعر النموذج المضبوط</translation>
    </message>
    <message>
        <source>What a call to the tuned model costs, as a multiple of its base model.</source>
        <translation>تكلفة استدعاء النموذج المضبوط، كمضاعف لتكلفة نموذجه الأساسي.</translation>
    </message>
    <message>
        <source>Calls an item</source>
        <translation>الاستدعاءات لكل عنصر</translation>
    </message>
    <message>
        <source>How many calls one item needs. A chain of four prompts makes four.</source>
        <translation>كم استدعاءً يحتاج العنصر الواحد. سلسلة من أربعة موجّهات تعني أربعة.</translation>
    </message>
    <message>
        <source>Share of the instructions sent</source>
        <translation>حصة التعليمات المرسلة</translation>
    </message>
    <message>
        <source>Which share of the task&apos;s instructions still goes with each call. A tuned model needs few.</source>
        <translation>ما حصة تعليمات المهمة التي تُرسَل مع كل استدعاء. النموذج المضبوط يحتاج إلى القليل منها.</translation>
    </message>
    <message>
        <source>Examples in the prompt</source>
        <translation>الأمثلة في الموجّه</translation>
    </message>
    <message>
        <source>How many solved examples go with each call. Each is as long as an item and its answer.</source>
        <translation>كم مثالًا محلولًا يُرسَل مع كل استدعاء. طول كل مثال كطول العنصر وإجابته.</translation>
    </message>
    <message>
        <source>Retrieved tokens</source>
        <translation>الرموز المسترجعة</translation>
    </message>
    <message>
        <source>How many tokens of found passages go with each call.</source>
        <translation>كم رمزًا من المقاطع التي عُثر عليها يُرسَل مع كل استدعاء.</translation>
    </message>
    <message>
        <source>Share read from the cache</source>
        <translation>الحصة المقروءة من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is billed at the cached price.</source>
        <translation>ما حصة الجزء المتكرر من الموجّه التي تُحتسب بسعر التخزين المؤقت.</translation>
    </message>
    <message>
        <source>Share written to the cache</source>
        <translation>الحصة المكتوبة في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Which share of the repeated part of the prompt is written to the cache anew.</source>
        <translation>ما حصة الجزء المتكرر من الموجّه التي تُكتب من جديد في الذاكرة المؤقتة.</translation>
    </message>
    <message>
        <source>Hidden reasoning</source>
        <translation>التفكير المخفي</translation>
    </message>
    <message>
        <source>Output tokens billed for each one that is seen. Reasoning models bill several.</source>
        <translation>رموز المخرجات المحتسبة مقابل كل رمز ظاهر. نماذج التفكير تحتسب عدة رموز.</translation>
    </message>
    <message>
        <source>Share sent as a batch</source>
        <translation>الحصة المرسلة كدفعة</translation>
    </message>
    <message>
        <source>Which share of the calls can wait for hours and is sent at the batch price.</source>
        <translation>ما حصة الاستدعاءات التي يمكنها الانتظار لساعات فتُرسَل بسعر الدفعات.</translation>
    </message>
    <message>
        <source>Price of a batch</source>
        <translation>سعر الدفعة</translation>
    </message>
    <message>
        <source>What a call in a batch costs, as a multiple of a call at once.</source>
        <translation>تكلفة الاستدعاء ضمن دفعة، كمضاعف لتكلفة الاستدعاء الفوري.</translation>
    </message>
    <message>
        <source>Share passed on</source>
        <translation>الحصة المحوّلة</translation>
    </message>
    <message>
        <source>Which share of the items the first model passes on to the second, larger one.</source>
        <translation>ما حصة العناصر التي يحوّلها النموذج الأول إلى النموذج الثاني الأكبر.</translation>
    </message>
    <message>
        <source>Input price of the second model</source>
        <translation>سعر مدخلات النموذج الثاني</translation>
    </message>
    <message>
        <source>What a million tokens sent to the second model cost.</source>
        <translation>تكلفة مليون رمز يُرسَل إلى النموذج الثاني.</translation>
    </message>
    <message>
        <source>Output price of the second model</source>
        <translation>سعر مخرجات النموذج الثاني</translation>
    </message>
    <message>
        <source>What a million tokens written by the second model cost.</source>
        <translation>تكلفة مليون رمز يكتبه النموذج الثاني.</translation>
    </message>
    <message>
        <source>Other cost an item</source>
        <translation>تكلفة أخرى لكل عنصر</translation>
    </message>
    <message>
        <source>What else each item costs, for example a fee or a look-up.</source>
        <translation>ما يكلّفه كل عنصر إضافةً إلى ذلك، مثل رسم أو استعلام.</translation>
    </message>
    <message>
        <source>Price of a GPU hour</source>
        <translation>سعر ساعة GPU</translation>
    </message>
    <message>
        <source>What one GPU costs for an hour, busy or idle.</source>
        <translation>تكلفة GPU واحدة لمدة ساعة، سواء أكانت تعمل أم خاملة.</translation>
    </message>
    <message>
        <source>Reading speed of a GPU</source>
        <translation>سرعة القراءة في GPU</translation>
    </message>
    <message>
        <source>How many input tokens one GPU works through in a second when it has all it can do.</source>
        <translation>كم رمزًا من المدخلات تعالجه GPU واحدة في الثانية عند الحمل الكامل.</translation>
    </message>
    <message>
        <source>Writing speed of a GPU</source>
        <translation>سرعة الكتابة في GPU</translation>
    </message>
    <message>
        <source>How many output tokens one GPU writes in a second when it has all it can do.</source>
        <translation>كم رمزًا من المخرجات تكتبه GPU واحدة في الثانية عند الحمل الكامل.</translation>
    </message>
    <message>
        <source>Utilisation at the peak</source>
        <translation>الاستغلال عند الذروة</translation>
    </message>
    <message>
        <source>Which share of that speed is reached in the busiest hour. Published speeds are seldom met.</source>
        <translation>ما الحصة التي تتحقق من تلك السرعة في أكثر الساعات ازدحامًا. نادرًا ما تتحقق السرعات المنشورة.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>أكثر الساعات ازدحامًا</translation>
    </message>
    <message>
        <source>How many times the items of an average hour arrive in the busiest one, where the task does not say.</source>
        <translation>كم ضعفًا لعناصر الساعة المتوسطة يصل في أكثر الساعات ازدحامًا، إذا لم تحدد المهمة ذلك.</translation>
    </message>
    <message>
        <source>GPUs at least</source>
        <translation>الحد الأدنى لعدد GPU</translation>
    </message>
    <message>
        <source>How many GPUs run in any case, for example two so that one may fail.</source>
        <translation>كم GPU تعمل في كل الأحوال، مثلًا اثنتان كي يُحتمل تعطل إحداهما.</translation>
    </message>
    <message>
        <source>Hosting a month</source>
        <translation>الاستضافة شهريًا</translation>
    </message>
    <message>
        <source>What it costs a month to have the model or service ready, whatever the use.</source>
        <translation>التكلفة الشهرية لإبقاء النموذج أو الخدمة في حالة جاهزية، أيًا كان الاستخدام.</translation>
    </message>
    <message>
        <source>Price of embeddings</source>
        <translation>سعر التضمين</translation>
    </message>
    <message>
        <source>What a million tokens cost to be made searchable, for documents and for questions.</source>
        <translation>تكلفة جعل مليون رمز قابلًا للبحث، للمستندات وللأسئلة.</translation>
    </message>
    <message>
        <source>Document store a month</source>
        <translation>مخزن المستندات شهريًا</translation>
    </message>
    <message>
        <source>What the searchable store of documents costs a month.</source>
        <translation>التكلفة الشهرية لمخزن المستندات القابل للبحث.</translation>
    </message>
    <message>
        <source>Price of re-ranking</source>
        <translation>سعر إعادة الترتيب</translation>
    </message>
    <message>
        <source>What it costs to sort the passages found for one item.</source>
        <translation>تكلفة ترتيب المقاطع التي عُثر عليها لعنصر واحد.</translation>
    </message>
    <message>
        <source>Training examples</source>
        <translation>أمثلة التدريب</translation>
    </message>
    <message>
        <source>How many labelled examples the model is trained on. Those you have are not paid for again.</source>
        <translation>كم مثالًا موسومًا يُدرَّب عليه النموذج. الأمثلة التي لديك لا تُدفع تكلفتها مرة أخرى.</translation>
    </message>
    <message>
        <source>Test examples</source>
        <translation>أمثلة الاختبار</translation>
    </message>
    <message>
        <source>How many labelled examples are kept aside to measure how good the option is.</source>
        <translation>كم مثالًا موسومًا يوضع جانبًا لقياس مدى جودة الخيار.</translation>
    </message>
    <message>
        <source>Checking of labels</source>
        <translation>مراجعة الوسوم</translation>
    </message>
    <message>
        <source>What checking adds to the cost of each label.</source>
        <translation>ما تضيفه المراجعة إلى تكلفة كل وسم.</translation>
    </message>
    <message>
        <source>Passes over the examples</source>
        <translation>مرات المرور على الأمثلة</translation>
    </message>
    <message>
        <source>How many times training goes through all examples.</source>
        <translation>كم مرة يمر التدريب على جميع الأمثلة.</translation>
    </message>
    <message>
        <source>Price of training</source>
        <translation>سعر التدريب</translation>
    </message>
    <message>
        <source>What a million trained tokens cost at a tuning service.</source>
        <translation>تكلفة مليون رمز تدريب لدى خدمة للضبط الدقيق.</translation>
    </message>
    <message>
        <source>Cost of a training run</source>
        <translation>تكلفة جولة التدريب</translation>
    </message>
    <message>
        <source>What one run costs besides the price by tokens, for example GPU hours.</source>
        <translation>تكلفة الجولة الواحدة إضافةً إلى السعر بالرموز، مثل ساعات GPU.</translation>
    </message>
    <message>
        <source>Chance that a run succeeds</source>
        <translation>احتمال نجاح الجولة</translation>
    </message>
    <message>
        <source>How likely one training run is good enough. Failed runs are paid for as well.</source>
        <translation>ما احتمال أن تكون جولة تدريب واحدة جيدة بما يكفي. الجولات الفاشلة تُدفع تكلفتها أيضًا.</translation>
    </message>
    <message>
        <source>Days for each run</source>
        <translation>الأيام لكل جولة</translation>
    </message>
    <message>
        <source>How many working days people spend on one training run and on judging it.</source>
        <translation>كم يوم عمل يقضيه الأشخاص في جولة تدريب واحدة وفي الحكم عليها.</translation>
    </message>
    <message>
        <source>Engineering days</source>
        <translation>أيام العمل الهندسي</translation>
    </message>
    <message>
        <source>How many working days it takes to build the option.</source>
        <translation>كم يوم عمل يستغرق بناء الخيار.</translation>
    </message>
    <message>
        <source>Cost of a working day</source>
        <translation>تكلفة يوم العمل</translation>
    </message>
    <message>
        <source>What a day of an engineer costs, with everything.</source>
        <translation>تكلفة يوم عمل المهندس، شاملةً كل شيء.</translation>
    </message>
    <message>
        <source>Set-up of machines</source>
        <translation>إعداد الأجهزة</translation>
    </message>
    <message>
        <source>What it costs once to set up machines and services.</source>
        <translation>تكلفة إعداد الأجهزة والخدمات لمرة واحدة.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>What it costs once to connect the option with the systems around it.</source>
        <translation>تكلفة ربط الخيار بالأنظمة المحيطة به لمرة واحدة.</translation>
    </message>
    <message>
        <source>Compliance review</source>
        <translation>مراجعة الامتثال</translation>
    </message>
    <message>
        <source>What the review by law, security and data protection costs once.</source>
        <translation>تكلفة المراجعة القانونية والأمنية ومراجعة حماية البيانات لمرة واحدة.</translation>
    </message>
    <message>
        <source>Training of people</source>
        <translation>تدريب الأشخاص</translation>
    </message>
    <message>
        <source>What it costs once to prepare the people who will work with it.</source>
        <translation>تكلفة تهيئة الأشخاص الذين سيعملون به لمرة واحدة.</translation>
    </message>
    <message>
        <source>Cost overrun</source>
        <translation>تجاوز التكلفة</translation>
    </message>
    <message>
        <source>What projects cost in the end, as a multiple of their plan. One in six costs far more.</source>
        <translation>ما تكلّفه المشاريع في النهاية، كمضاعف لخطتها. واحد من كل ستة يكلّف أكثر بكثير.</translation>
    </message>
    <message>
        <source>Weeks to the first use</source>
        <translation>الأسابيع حتى أول استخدام</translation>
    </message>
    <message>
        <source>How many weeks pass by plan until the option is in use.</source>
        <translation>كم أسبوعًا يمر بحسب الخطة حتى يدخل الخيار قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>How long projects take in the end, as a multiple of their plan.</source>
        <translation>كم تستغرق المشاريع في النهاية، كمضاعف لخطتها.</translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation>المراقبة شهريًا</translation>
    </message>
    <message>
        <source>What it costs a month to watch quality, cost and failures.</source>
        <translation>التكلفة الشهرية لمراقبة الجودة والتكلفة والأعطال.</translation>
    </message>
    <message>
        <source>Measuring a month</source>
        <translation>القياس شهريًا</translation>
    </message>
    <message>
        <source>What it costs a month to measure accuracy again on fresh examples.</source>
        <translation>التكلفة الشهرية لإعادة قياس الدقة على أمثلة جديدة.</translation>
    </message>
    <message>
        <source>Upkeep days a month</source>
        <translation>أيام الصيانة شهريًا</translation>
    </message>
    <message>
        <source>How many working days a month the option needs once it runs.</source>
        <translation>كم يوم عمل في الشهر يحتاج الخيار بعد بدء تشغيله.</translation>
    </message>
    <message>
        <source>Months between tunings</source>
        <translation>الأشهر بين مرات الضبط الدقيق</translation>
    </message>
    <message>
        <source>After how many months the model is tuned again. Nought means never by the calendar.</source>
        <translation>بعد كم شهرًا يُعاد الضبط الدقيق للنموذج. الصفر يعني عدم الإعادة وفق جدول زمني.</translation>
    </message>
    <message>
        <source>New examples for a tuning</source>
        <translation>أمثلة جديدة لكل ضبط دقيق</translation>
    </message>
    <message>
        <source>Which share of the training examples is labelled anew each time.</source>
        <translation>ما حصة أمثلة التدريب التي توسم من جديد في كل مرة.</translation>
    </message>
    <message>
        <source>Days for a tuning</source>
        <translation>الأيام لكل ضبط دقيق</translation>
    </message>
    <message>
        <source>How many working days each new tuning takes.</source>
        <translation>كم يوم عمل يستغرق كل ضبط دقيق جديد.</translation>
    </message>
    <message>
        <source>Share checked by people</source>
        <translation>الحصة التي يراجعها الأشخاص</translation>
    </message>
    <message>
        <source>Which share of the answers a person looks at, beginning with those the model is least sure of. When it is not stated, the share that costs least is used.</source>
        <translation>ما حصة الإجابات التي ينظر فيها شخص، بدءًا بأقلها ثقة لدى النموذج. إذا لم تُحدَّد، تُستخدم الحصة الأقل تكلفة.</translation>
    </message>
    <message>
        <source>Minutes for a check</source>
        <translation>الدقائق لكل مراجعة</translation>
    </message>
    <message>
        <source>How long a person needs to check and repair one answer.</source>
        <translation>كم يحتاج الشخص من الوقت لمراجعة إجابة واحدة وتصحيحها.</translation>
    </message>
    <message>
        <source>Cost of a reviewer&apos;s hour</source>
        <translation>تكلفة ساعة المراجِع</translation>
    </message>
    <message>
        <source>What an hour of the person who checks costs, with everything.</source>
        <translation>تكلفة ساعة عمل الشخص الذي يراجع، شاملةً كل شيء.</translation>
    </message>
    <message>
        <source>Errors caught by a check</source>
        <translation>الأخطاء التي تكشفها المراجعة</translation>
    </message>
    <message>
        <source>Which share of the wrong answers that a person looks at is put right.</source>
        <translation>ما حصة الإجابات الخاطئة التي تُصحَّح من بين ما ينظر فيه شخص.</translation>
    </message>
    <message>
        <source>How well the model knows its errors</source>
        <translation>مدى معرفة النموذج بأخطائه</translation>
    </message>
    <message>
        <source>1 means that it errs as often when it is sure. The higher, the more of the errors are found among the answers it is least sure of.</source>
        <translation>القيمة ١ تعني أنه يخطئ بالقدر نفسه حين يكون واثقًا. وكلما ارتفعت، وُجد المزيد من الأخطاء بين الإجابات الأقل ثقة لديه.</translation>
    </message>
    <message>
        <source>Life of the model</source>
        <translation>عمر النموذج</translation>
    </message>
    <message>
        <source>After how many months the provider retires the model. Nought means that it does not end.</source>
        <translation>بعد كم شهرًا يسحب المزوّد النموذج من الخدمة. الصفر يعني أنه لا ينتهي.</translation>
    </message>
    <message>
        <source>Price of the successor</source>
        <translation>سعر النموذج اللاحق</translation>
    </message>
    <message>
        <source>What the model after it costs, as a multiple of the present one. About half were dearer.</source>
        <translation>تكلفة النموذج الذي يليه، كمضاعف لتكلفة النموذج الحالي. نحو نصف النماذج اللاحقة كان أغلى.</translation>
    </message>
    <message>
        <source>Days for a move</source>
        <translation>الأيام لكل انتقال</translation>
    </message>
    <message>
        <source>How many working days it takes to move to the next model.</source>
        <translation>كم يوم عمل يستغرق الانتقال إلى النموذج التالي.</translation>
    </message>
    <message>
        <source>Chance that the offer ends</source>
        <translation>احتمال انتهاء العرض</translation>
    </message>
    <message>
        <source>How likely it is in a year that the provider gives up this service.</source>
        <translation>ما احتمال أن يتخلى المزوّد عن هذه الخدمة خلال سنة.</translation>
    </message>
    <message>
        <source>Month of the move</source>
        <translation>شهر الانتقال</translation>
    </message>
    <message>
        <source>In which month a staged path moves from its first option to its second.</source>
        <translation>في أي شهر ينتقل المسار المرحلي من خياره الأول إلى خياره الثاني.</translation>
    </message>
    <message>
        <source>Gain in accuracy</source>
        <translation>الزيادة في الدقة</translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model, in log-odds, as published results suggest. 0.5 lifts 80% to 87%.</source>
        <translation>مقدار التفوق على موجّه بسيط لنموذج حالي، بلوغاريتم الأرجحية، بحسب ما تشير إليه النتائج المنشورة. القيمة ٠٫٥ ترفع ٨٠٪ إلى ٨٧٪.</translation>
    </message>
    <message>
        <source>Progress of general models</source>
        <translation>تقدم النماذج العامة</translation>
    </message>
    <message>
        <source>How much new releases improve a year, in log-odds. A tuned model stands still until it is tuned again.</source>
        <translation>مقدار تحسّن الإصدارات الجديدة سنويًا، بلوغاريتم الأرجحية. أما النموذج المضبوط فيبقى على حاله حتى يُعاد ضبطه.</translation>
    </message>
    <message>
        <source>Chance of failing at the format</source>
        <translation>احتمال الإخفاق في الصيغة</translation>
    </message>
    <message>
        <source>How likely it is that the model does not cope with the output format at all.</source>
        <translation>ما احتمال ألا يتمكن النموذج من الالتزام بصيغة المخرجات إطلاقًا.</translation>
    </message>
    <message>
        <source>Speed of learning</source>
        <translation>سرعة التعلم</translation>
    </message>
    <message>
        <source>How quickly accuracy rises with examples: the exponent of the learning curve.</source>
        <translation>مدى سرعة ارتفاع الدقة مع الأمثلة: أُسّ منحنى التعلم.</translation>
    </message>
    <message>
        <source>Examples to get going</source>
        <translation>الأمثلة اللازمة للانطلاق</translation>
    </message>
    <message>
        <source>How many examples pass before learning is felt; for classification, for each class.</source>
        <translation>كم مثالًا يمر قبل أن يظهر أثر التعلم؛ وفي التصنيف، لكل فئة.</translation>
    </message>
    <message>
        <source>Errors that remain</source>
        <translation>الأخطاء المتبقية</translation>
    </message>
    <message>
        <source>Which share stays wrong however many examples there are, for example because the labels contradict each other.</source>
        <translation>ما الحصة التي تبقى خاطئة مهما كثرت الأمثلة، مثلًا لأن الوسوم يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Wait for the first word</source>
        <translation>انتظار الكلمة الأولى</translation>
    </message>
    <message>
        <source>How many seconds pass until an answer begins.</source>
        <translation>كم ثانية تمر حتى تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>Speed of an answer</source>
        <translation>سرعة الإجابة</translation>
    </message>
    <message>
        <source>How many tokens of one answer arrive in a second. Nought means that it comes at once.</source>
        <translation>كم رمزًا من الإجابة الواحدة يصل في الثانية. الصفر يعني أنها تصل فورًا.</translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation>أبطأ الإجابات</translation>
    </message>
    <message>
        <source>How much longer than a typical answer the slowest five in a hundred take.</source>
        <translation>كم يزيد وقت أبطأ خمس إجابات من كل مئة على وقت الإجابة المعتادة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model whose price and dates are used.</source>
        <translation>النموذج الذي تُستخدم أسعاره وتواريخه.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>The larger model that gets the items which the first one passes on.</source>
        <translation>النموذج الأكبر الذي يتلقى العناصر التي يحوّلها النموذج الأول.</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>الجهة المشغِّلة</translation>
    </message>
    <message>
        <source>Who runs the model: a provider, or you on machines of your own.</source>
        <translation>من يشغّل النموذج: مزوّد، أو أنت على أجهزتك الخاصة.</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>مكان التشغيل</translation>
    </message>
    <message>
        <source>Where data is processed, compared with what the task allows.</source>
        <translation>أين تُعالَج البيانات، مقارنةً بما تسمح به المهمة.</translation>
    </message>
    <message>
        <source>Who has the weights</source>
        <translation>من يملك الأوزان</translation>
    </message>
    <message>
        <source>Whether the tuned model can be taken elsewhere, compared with what the task needs.</source>
        <translation>هل يمكن أخذ النموذج المضبوط إلى مكان آخر، مقارنةً بما تحتاج إليه المهمة.</translation>
    </message>
    <message>
        <source>Where it is tuned</source>
        <translation>مكان الضبط الدقيق</translation>
    </message>
    <message>
        <source>Decides which closing and retirement dates apply.</source>
        <translation>يحدد أي تواريخ إيقاف وسحب من الخدمة تنطبق.</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>الخيار الأول</translation>
    </message>
    <message>
        <source>What a staged path starts with.</source>
        <translation>ما يبدأ به المسار المرحلي.</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>الخيار الثاني</translation>
    </message>
    <message>
        <source>What a staged path moves to.</source>
        <translation>ما ينتقل إليه المسار المرحلي.</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>What does the model have to do?</source>
        <translation>ما الذي على النموذج أن يفعله؟</translation>
    </message>
    <message>
        <source>Published results differ more between kinds of task than between ways of using a model. The kind decides which results are used where you have no measurement of your own.</source>
        <translation>تختلف النتائج المنشورة بين أنواع المهام أكثر مما تختلف بين طرق استخدام النموذج. يحدد النوع أي النتائج تُستخدم حيث لا يوجد قياس خاص بك.</translation>
    </message>
    <message>
        <source>How clearly the task is defined</source>
        <translation>مدى وضوح تعريف المهمة</translation>
    </message>
    <message>
        <source>Would two colleagues agree on the right answer?</source>
        <translation>هل يتفق زميلان على الإجابة الصحيحة؟</translation>
    </message>
    <message>
        <source>A strictly defined task can be taught by examples or written down as rules. An open one gives a tuned model no clear target, which speaks for prompting.</source>
        <translation>المهمة المحددة بدقة يمكن تعليمها بالأمثلة أو كتابتها في صورة قواعد. أما المهمة المفتوحة فلا تعطي النموذج المضبوط هدفًا واضحًا، وهذا يرجّح التوجيه.</translation>
    </message>
    <message>
        <source>Strictness of the output format</source>
        <translation>صرامة صيغة المخرجات</translation>
    </message>
    <message>
        <source>How exactly must the output keep to a format?</source>
        <translation>إلى أي حد يجب أن تلتزم المخرجات بصيغة معينة؟</translation>
    </message>
    <message>
        <source>Keeping to a strict format is what tuning teaches best, and what small prompted models fail at most often.</source>
        <translation>الالتزام بصيغة صارمة هو أفضل ما يعلّمه الضبط الدقيق، وأكثر ما تخفق فيه النماذج الصغيرة المستخدمة بموجّه.</translation>
    </message>
    <message>
        <source>Particular style</source>
        <translation>أسلوب خاص</translation>
    </message>
    <message>
        <source>How particular is the style or tone that you need?</source>
        <translation>ما مدى خصوصية الأسلوب أو النبرة التي تحتاج إليها؟</translation>
    </message>
    <message>
        <source>A house style is hard to describe and easy to show, so a high answer speaks for examples or tuning.</source>
        <translation>أسلوب المؤسسة يصعب وصفه ويسهل عرضه، لذلك ترجّح الإجابة المرتفعة الأمثلة أو الضبط الدقيق.</translation>
    </message>
    <message>
        <source>Particular subject</source>
        <translation>موضوع خاص</translation>
    </message>
    <message>
        <source>How far is the subject from what general-purpose models know?</source>
        <translation>ما مدى بُعد الموضوع عمّا تعرفه النماذج العامة؟</translation>
    </message>
    <message>
        <source>The further away, the more there is to gain from tuning on your own examples or from retrieving your own documents.</source>
        <translation>كلما ابتعد، زادت الفائدة الممكنة من الضبط الدقيق على أمثلتك أو من استرجاع مستنداتك.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>In which sector will it be used?</source>
        <translation>في أي قطاع سيُستخدم؟</translation>
    </message>
    <message>
        <source>Health, law, finance and the public sector bring reviews and rules that cost time and money before the first use.</source>
        <translation>الصحة والقانون والمال والقطاع العام تجلب مراجعات وقواعد تكلّف وقتًا ومالًا قبل أول استخدام.</translation>
    </message>
    <message>
        <source>Knowledge needed</source>
        <translation>المعرفة المطلوبة</translation>
    </message>
    <message>
        <source>Which knowledge do the answers rest on?</source>
        <translation>على أي معرفة تعتمد الإجابات؟</translation>
    </message>
    <message>
        <source>If they rest on your own documents, a model that cannot see them is close to guessing: this decides whether retrieval comes into play.</source>
        <translation>إذا كانت تعتمد على مستنداتك الخاصة، فالنموذج الذي لا يراها يكاد يخمّن: هذا يحدد هل يدخل الاسترجاع في الحسبان.</translation>
    </message>
    <message>
        <source>Quality of your examples</source>
        <translation>جودة أمثلتك</translation>
    </message>
    <message>
        <source>How good and consistent are the examples you have?</source>
        <translation>ما مدى جودة الأمثلة التي لديك واتساقها؟</translation>
    </message>
    <message>
        <source>A tuned model copies the mistakes of its examples. Poor examples lower what tuning can reach and make it worth paying for better ones first.</source>
        <translation>النموذج المضبوط ينسخ أخطاء أمثلته. الأمثلة الضعيفة تخفض ما يمكن أن يبلغه الضبط الدقيق، ويصبح من المجدي الدفع أولًا مقابل أمثلة أفضل.</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>مقياس الجودة</translation>
    </message>
    <message>
        <source>Is there an agreed way to measure quality?</source>
        <translation>هل توجد طريقة متفق عليها لقياس الجودة؟</translation>
    </message>
    <message>
        <source>Without one nobody can tell whether a change helped. It decides whether a pilot can be run straight away.</source>
        <translation>من دونها لا يستطيع أحد أن يعرف هل أفاد التغيير. وهي تحدد هل يمكن إجراء تجربة أولية مباشرة.</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>اسم المقياس</translation>
    </message>
    <message>
        <source>What is the measure called?</source>
        <translation>ما اسم المقياس؟</translation>
    </message>
    <message>
        <source>So that accuracy on every screen and in the report means the same thing to all readers.</source>
        <translation>كي تعني الدقة الشيء نفسه لجميع القراء في كل شاشة وفي التقرير.</translation>
    </message>
    <message>
        <source>Tolerance for errors</source>
        <translation>تحمّل الأخطاء</translation>
    </message>
    <message>
        <source>How many wrong answers can the process bear?</source>
        <translation>كم إجابة خاطئة يمكن أن تتحمل العملية؟</translation>
    </message>
    <message>
        <source>Where none can be borne, people must check the answers, and their time usually costs more than the model.</source>
        <translation>حيث لا يمكن تحمّل أي خطأ، يجب أن يراجع الأشخاص الإجابات، ووقتهم يكلّف عادةً أكثر من النموذج.</translation>
    </message>
    <message>
        <source>Where may your data be processed?</source>
        <translation>أين يجوز أن تُعالَج بياناتك؟</translation>
    </message>
    <message>
        <source>Rules out every option that cannot run there: on your own premises only models with open weights on your own machines are left.</source>
        <translation>يستبعد كل خيار لا يمكن تشغيله هناك: داخل مقرك لا تبقى سوى النماذج ذات الأوزان المفتوحة على أجهزتك الخاصة.</translation>
    </message>
    <message>
        <source>Traffic through the day</source>
        <translation>الحركة خلال اليوم</translation>
    </message>
    <message>
        <source>How is the work spread over the day?</source>
        <translation>كيف يتوزع العمل على مدار اليوم؟</translation>
    </message>
    <message>
        <source>Machines of your own must be large enough for the peak and idle for the rest. The pattern decides how many are needed; a service billed by use does not mind.</source>
        <translation>يجب أن تكون أجهزتك الخاصة كافية للذروة، وتبقى خاملة في بقية الوقت. النمط يحدد عددها المطلوب؛ أما الخدمة التي تُدفع بحسب الاستخدام فلا يعنيها ذلك.</translation>
    </message>
    <message>
        <source>Prompting tried</source>
        <translation>تجربة التوجيه</translation>
    </message>
    <message>
        <source>Have you already tried this with a careful prompt?</source>
        <translation>هل سبق أن جرّبت ذلك بموجّه معدّ بعناية؟</translation>
    </message>
    <message>
        <source>A few hours with a prompt are the cheapest measurement there is, and they often settle the question before any money is spent.</source>
        <translation>بضع ساعات مع موجّه هي أرخص قياس ممكن، وكثيرًا ما تحسم السؤال قبل إنفاق أي مال.</translation>
    </message>
    <message>
        <source>Skill in prompting</source>
        <translation>المهارة في التوجيه</translation>
    </message>
    <message>
        <source>How experienced is the team in writing and testing prompts?</source>
        <translation>ما خبرة الفريق في كتابة الموجّهات واختبارها؟</translation>
    </message>
    <message>
        <source>Decides how many days the prompt needs, and how likely the plan is to slip.</source>
        <translation>تحدد كم يومًا يحتاج الموجّه، وما احتمال أن تتأخر الخطة.</translation>
    </message>
    <message>
        <source>Skill in search and retrieval</source>
        <translation>المهارة في البحث والاسترجاع</translation>
    </message>
    <message>
        <source>How experienced is the team in search and retrieval?</source>
        <translation>ما خبرة الفريق في البحث والاسترجاع؟</translation>
    </message>
    <message>
        <source>Retrieval stands or falls with finding the right passage, which takes skill more than money.</source>
        <translation>نجاح الاسترجاع مرهون بالعثور على المقطع الصحيح، وهذا يتطلب مهارة أكثر مما يتطلب مالًا.</translation>
    </message>
    <message>
        <source>Skill in machine learning</source>
        <translation>المهارة في تعلم الآلة</translation>
    </message>
    <message>
        <source>How experienced is the team in training models?</source>
        <translation>ما خبرة الفريق في تدريب النماذج؟</translation>
    </message>
    <message>
        <source>Decides how many training runs fail before one is good enough, and whether tuning is realistic without outside help.</source>
        <translation>تحدد كم جولة تدريب تفشل قبل أن تكون إحداها جيدة بما يكفي، وهل الضبط الدقيق واقعي دون مساعدة خارجية.</translation>
    </message>
    <message>
        <source>Skill in running services</source>
        <translation>المهارة في تشغيل الخدمات</translation>
    </message>
    <message>
        <source>How experienced is the team in running services around the clock?</source>
        <translation>ما خبرة الفريق في تشغيل الخدمات على مدار الساعة؟</translation>
    </message>
    <message>
        <source>A model on your own machines needs people who keep it running. Without them a hosted service is the safer choice.</source>
        <translation>النموذج على أجهزتك الخاصة يحتاج إلى من يبقيه قيد التشغيل. ومن دونهم تكون الخدمة المستضافة هي الخيار الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>Regulated use</source>
        <translation>استخدام خاضع للتنظيم</translation>
    </message>
    <message>
        <source>Is this use regulated, so that decisions must be explained or approved?</source>
        <translation>هل هذا الاستخدام خاضع للتنظيم، بحيث يجب تفسير القرارات أو اعتمادها؟</translation>
    </message>
    <message>
        <source>Adds a review before the start and records for every change of the model, also for changes that a provider makes.</source>
        <translation>يضيف مراجعة قبل البداية وسجلات لكل تغيير في النموذج، بما في ذلك التغييرات التي يجريها المزوّد.</translation>
    </message>
    <message>
        <source>Must you own the tuned model&apos;s weights and be able to take them elsewhere?</source>
        <translation>هل يجب أن تملك أوزان النموذج المضبوط وأن تستطيع أخذها إلى مكان آخر؟</translation>
    </message>
    <message>
        <source>Rules out services that keep the weights. Those also end when the provider retires the model.</source>
        <translation>يستبعد الخدمات التي تحتفظ بالأوزان. وهذه تنتهي أيضًا حين يسحب المزوّد النموذج من الخدمة.</translation>
    </message>
    <message>
        <source>Method of your own</source>
        <translation>طريقة خاصة بك</translation>
    </message>
    <message>
        <source>Is the way the task is done a method of your own that others do not have?</source>
        <translation>هل طريقة أداء المهمة طريقة خاصة بك لا يملكها الآخرون؟</translation>
    </message>
    <message>
        <source>General-purpose models will not learn it from new releases, so a lead that you gain by tuning lasts longer.</source>
        <translation>لن تتعلمها النماذج العامة من الإصدارات الجديدة، لذلك يدوم السبق الذي تكسبه بالضبط الدقيق مدة أطول.</translation>
    </message>
    <message>
        <source>Recent use of a tuned model</source>
        <translation>استخدام حديث لنموذج مضبوط</translation>
    </message>
    <message>
        <source>Have you used a tuned model of your hosting service within the last 60 days?</source>
        <translation>هل استخدمت نموذجًا مضبوطًا لدى خدمة الاستضافة الخاصة بك خلال آخر ٦٠ يومًا؟</translation>
    </message>
    <message>
        <source>Some providers end new tuning jobs earlier for customers without recent use. The answer decides which closing date counts for you.</source>
        <translation>بعض المزوّدين يوقفون مهام الضبط الدقيق الجديدة في وقت أبكر للعملاء الذين لا استخدام حديثًا لهم. الإجابة تحدد أي تاريخ إيقاف ينطبق عليك.</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>العناصر شهريًا</translation>
    </message>
    <message>
        <source>How many items arrive in a month?</source>
        <translation>كم عنصرًا يصل في الشهر؟</translation>
    </message>
    <message>
        <source>One-off work such as tuning is spread over the items. Volume is what turns the answer most often.</source>
        <translation>الأعمال التي تُنجز مرة واحدة، مثل الضبط الدقيق، تتوزع تكلفتها على العناصر. والكمية هي أكثر ما يغيّر الإجابة.</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>النمو شهريًا</translation>
    </message>
    <message>
        <source>By how much does the volume grow each month?</source>
        <translation>بكم تنمو الكمية كل شهر؟</translation>
    </message>
    <message>
        <source>A growing volume lets one-off work pay back sooner. Two per cent a month is a good quarter more in a year.</source>
        <translation>الكمية المتنامية تجعل الأعمال المنجزة مرة واحدة تسترد مالها أسرع. اثنان في المئة شهريًا تعني زيادة تفوق الربع في السنة.</translation>
    </message>
    <message>
        <source>How long is one item, in tokens?</source>
        <translation>ما طول العنصر الواحد بالرموز؟</translation>
    </message>
    <message>
        <source>Models are paid by the token. A token is about three quarters of an English word, so a page is roughly 600.</source>
        <translation>تُدفع تكلفة النماذج بالرمز. الرمز نحو ثلاثة أرباع كلمة إنجليزية، فالصفحة نحو ٦٠٠ رمز.</translation>
    </message>
    <message>
        <source>How long is one answer, in tokens?</source>
        <translation>ما طول الإجابة الواحدة بالرموز؟</translation>
    </message>
    <message>
        <source>Output tokens cost several times as much as input tokens, and they decide how long one waits for an answer.</source>
        <translation>رموز المخرجات أغلى من رموز المدخلات بعدة أضعاف، وهي تحدد مدة انتظار الإجابة.</translation>
    </message>
    <message>
        <source>Instruction tokens</source>
        <translation>رموز التعليمات</translation>
    </message>
    <message>
        <source>How long are the instructions that go with every item?</source>
        <translation>ما طول التعليمات التي ترافق كل عنصر؟</translation>
    </message>
    <message>
        <source>They are paid for with each item. A tuned model needs few of them, which is part of what tuning saves.</source>
        <translation>تُدفع تكلفتها مع كل عنصر. النموذج المضبوط يحتاج إلى القليل منها، وهذا جزء مما يوفره الضبط الدقيق.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>عدد الفئات</translation>
    </message>
    <message>
        <source>Between how many classes must it choose?</source>
        <translation>بين كم فئة عليه أن يختار؟</translation>
    </message>
    <message>
        <source>A hundred examples are plenty for two classes and useless for seventy-seven. The number of classes decides how many examples tuning needs.</source>
        <translation>مئة مثال وفيرة لفئتين، ولا تفيد لسبع وسبعين فئة. عدد الفئات يحدد كم مثالًا يحتاج الضبط الدقيق.</translation>
    </message>
    <message>
        <source>New kinds of input</source>
        <translation>أنواع جديدة من المدخلات</translation>
    </message>
    <message>
        <source>Which share of the inputs will look unlike your examples?</source>
        <translation>ما حصة المدخلات التي لن تشبه أمثلتك؟</translation>
    </message>
    <message>
        <source>A tuned model is at its best on what it has seen. Many new kinds of input favour a general-purpose model.</source>
        <translation>النموذج المضبوط يكون في أفضل حالاته مع ما رآه من قبل. كثرة الأنواع الجديدة من المدخلات ترجّح نموذجًا عامًا.</translation>
    </message>
    <message>
        <source>Which share of the answers must be right?</source>
        <translation>ما حصة الإجابات التي يجب أن تكون صحيحة؟</translation>
    </message>
    <message>
        <source>A hard limit: an option that stays below it is out, however cheap it is.</source>
        <translation>حد صارم: الخيار الذي يبقى دونه يُستبعد مهما كان رخيصًا.</translation>
    </message>
    <message>
        <source>Accuracy with a prompt</source>
        <translation>الدقة مع موجّه</translation>
    </message>
    <message>
        <source>Which share was right when you tried it with a prompt?</source>
        <translation>ما حصة الإجابات الصحيحة حين جرّبت ذلك بموجّه؟</translation>
    </message>
    <message>
        <source>Your own measurement outweighs every published one. It anchors the accuracy of all options.</source>
        <translation>قياسك الخاص أرجح من كل قياس منشور. وعليه ترتكز دقة جميع الخيارات.</translation>
    </message>
    <message>
        <source>Items in that trial</source>
        <translation>العناصر في تلك التجربة</translation>
    </message>
    <message>
        <source>On how many items did you measure that?</source>
        <translation>على كم عنصرًا قست ذلك؟</translation>
    </message>
    <message>
        <source>Nine right out of ten says far less than nine hundred out of a thousand. The number decides how much the measurement counts.</source>
        <translation>تسع إجابات صحيحة من عشر تدل على أقل بكثير مما تدل عليه تسعمئة من ألف. العدد يحدد وزن القياس.</translation>
    </message>
    <message>
        <source>Within how many seconds must 95 of 100 answers be there?</source>
        <translation>خلال كم ثانية يجب أن تصل ٩٥ من كل ١٠٠ إجابة؟</translation>
    </message>
    <message>
        <source>A hard limit for slow options. Where nobody waits, calls can be sent as a batch at about half the price.</source>
        <translation>حد صارم للخيارات البطيئة. وحيث لا ينتظر أحد، يمكن إرسال الاستدعاءات كدفعة بنحو نصف السعر.</translation>
    </message>
    <message>
        <source>Size of your documents</source>
        <translation>حجم مستنداتك</translation>
    </message>
    <message>
        <source>How large are the documents that answers rest on, in tokens?</source>
        <translation>ما حجم المستندات التي تعتمد عليها الإجابات، بالرموز؟</translation>
    </message>
    <message>
        <source>A small collection fits into the prompt as a whole; a large one needs retrieval, which costs storage and upkeep.</source>
        <translation>المجموعة الصغيرة تتسع كاملةً في الموجّه؛ والكبيرة تحتاج إلى الاسترجاع، وله تكلفة تخزين وصيانة.</translation>
    </message>
    <message>
        <source>Change of your documents</source>
        <translation>تغيّر مستنداتك</translation>
    </message>
    <message>
        <source>Which share of the documents changes each month?</source>
        <translation>ما حصة المستندات التي تتغير كل شهر؟</translation>
    </message>
    <message>
        <source>What a model learnt by tuning grows old with its documents, while retrieval sees the new ones at once.</source>
        <translation>ما تعلّمه النموذج بالضبط الدقيق يتقادم مع مستنداته، بينما يرى الاسترجاع المستندات الجديدة فورًا.</translation>
    </message>
    <message>
        <source>Changes of the task</source>
        <translation>تغييرات المهمة</translation>
    </message>
    <message>
        <source>How often a year do the rules of the task change?</source>
        <translation>كم مرة في السنة تتغير قواعد المهمة؟</translation>
    </message>
    <message>
        <source>A prompt is changed in an hour, a tuned model has to be tuned again. Each change adds to the upkeep of tuning.</source>
        <translation>يُغيَّر الموجّه في ساعة، أما النموذج المضبوط فيجب ضبطه من جديد. وكل تغيير يزيد من تكلفة صيانة الضبط الدقيق.</translation>
    </message>
    <message>
        <source>Examples at hand</source>
        <translation>الأمثلة المتوفرة</translation>
    </message>
    <message>
        <source>How many good examples with the right answer do you have?</source>
        <translation>كم لديك من الأمثلة الجيدة المرفقة بإجاباتها الصحيحة؟</translation>
    </message>
    <message>
        <source>Decides between prompting and tuning. Published advice runs from one hundred to several thousand, and examples that are missing must be paid for.</source>
        <translation>يحسم الاختيار بين التوجيه والضبط الدقيق. تتراوح النصائح المنشورة بين مئة مثال وعدة آلاف، والأمثلة الناقصة يجب دفع ثمنها.</translation>
    </message>
    <message>
        <source>Agreement on examples</source>
        <translation>الاتفاق على الأمثلة</translation>
    </message>
    <message>
        <source>How well do two people agree when they label the same items? (kappa: 1 is always, 0 is by chance)</source>
        <translation>ما مدى اتفاق شخصين عند وسم العناصر نفسها؟ (كابا: ١ يعني دائمًا، و٠ يعني بالمصادفة)</translation>
    </message>
    <message>
        <source>No model can be more right than the people who judge it are of one mind. A low agreement puts a ceiling on every option.</source>
        <translation>لا يمكن لأي نموذج أن يصيب أكثر مما يتفق عليه من يحكمون عليه. والاتفاق الضعيف يضع سقفًا لكل خيار.</translation>
    </message>
    <message>
        <source>Cost of one label</source>
        <translation>تكلفة وسم واحد</translation>
    </message>
    <message>
        <source>What does it cost to label one more example?</source>
        <translation>كم يكلّف وسم مثال إضافي واحد؟</translation>
    </message>
    <message>
        <source>Decides whether more examples or more measurements are worth their money.</source>
        <translation>يحدد ما إذا كانت الأمثلة الإضافية أو القياسات الإضافية تستحق ثمنها.</translation>
    </message>
    <message>
        <source>Cost of one wrong answer</source>
        <translation>تكلفة الإجابة الخاطئة</translation>
    </message>
    <message>
        <source>What does one wrong answer cost you?</source>
        <translation>كم تكلّفك إجابة خاطئة واحدة؟</translation>
    </message>
    <message>
        <source>Often the largest figure of all: it decides how much a point of accuracy is worth, and whether people should check the answers.</source>
        <translation>كثيرًا ما يكون هذا أكبر الأرقام كلها: فهو يحدد قيمة النقطة الواحدة من الدقة، وما إذا كان ينبغي أن يراجع أشخاص الإجابات.</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>تكلفة الإنذار الكاذب</translation>
    </message>
    <message>
        <source>What does it cost when something is flagged that should not be?</source>
        <translation>كم يكلّف الأمر حين يُعلَّم عنصر ما كان ينبغي تعليمه؟</translation>
    </message>
    <message>
        <source>Where the two kinds of error differ in cost, the cheaper kind can be chosen on purpose.</source>
        <translation>حين تختلف تكلفة نوعي الخطأ، يمكن اختيار النوع الأقل تكلفة عن قصد.</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>تكلفة الحالة الفائتة</translation>
    </message>
    <message>
        <source>What does it cost when something is not flagged that should be?</source>
        <translation>كم يكلّف الأمر حين لا يُعلَّم عنصر كان ينبغي تعليمه؟</translation>
    </message>
    <message>
        <source>Together with the cost of a false alarm it gives the cost of an average error.</source>
        <translation>تعطي مع تكلفة الإنذار الكاذب تكلفة الخطأ في المتوسط.</translation>
    </message>
    <message>
        <source>Share of true cases</source>
        <translation>نسبة الحالات الحقيقية</translation>
    </message>
    <message>
        <source>Which share of the items should be flagged?</source>
        <translation>ما نسبة العناصر التي ينبغي تعليمها؟</translation>
    </message>
    <message>
        <source>Weighs misses against false alarms. When true cases are rare, false alarms are many.</source>
        <translation>توازن بين الحالات الفائتة والإنذارات الكاذبة. فحين تكون الحالات الحقيقية نادرة، تكثر الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>Items in the busiest hour</source>
        <translation>العناصر في أكثر الساعات ازدحامًا</translation>
    </message>
    <message>
        <source>How many items arrive in the busiest hour?</source>
        <translation>كم عنصرًا يصل في أكثر الساعات ازدحامًا؟</translation>
    </message>
    <message>
        <source>Machines of your own are sized for this hour.</source>
        <translation>يُحدَّد حجم أجهزتك الخاصة بحسب هذه الساعة.</translation>
    </message>
    <message>
        <source>In how many weeks must it be in use?</source>
        <translation>خلال كم أسبوع يجب أن يبدأ الاستخدام؟</translation>
    </message>
    <message>
        <source>A hard limit: options with a longer lead time are out. A staged start can bridge the time.</source>
        <translation>حد صارم: تُستبعد الخيارات التي يستغرق تجهيزها مدة أطول. ويمكن أن يسد البدء على مراحل هذه الفجوة الزمنية.</translation>
    </message>
    <message>
        <source>How much may be spent before it is in use?</source>
        <translation>كم يمكن إنفاقه قبل بدء الاستخدام؟</translation>
    </message>
    <message>
        <source>A hard limit on one-off cost: examples, training, people, set-up.</source>
        <translation>حد صارم للتكلفة التي تُدفع مرة واحدة: الأمثلة والتدريب والأشخاص والإعداد.</translation>
    </message>
    <message>
        <source>How much may it cost in a month?</source>
        <translation>كم يمكن أن تبلغ التكلفة في الشهر؟</translation>
    </message>
    <message>
        <source>A hard limit on recurring cost: an option above it is out.</source>
        <translation>حد صارم للتكلفة المتكررة: يُستبعد كل خيار يتجاوزه.</translation>
    </message>
    <message>
        <source>Minutes an item today</source>
        <translation>الدقائق لكل عنصر اليوم</translation>
    </message>
    <message>
        <source>How many minutes does a person spend on one item today?</source>
        <translation>كم دقيقة يقضيها شخص في العنصر الواحد اليوم؟</translation>
    </message>
    <message>
        <source>The time that is set free is the main value of most projects. Without it options can only be compared with each other, not with leaving things as they are.</source>
        <translation>الوقت الموفَّر هو القيمة الرئيسية لمعظم المشاريع. ومن دونه لا يمكن إلا مقارنة الخيارات بعضها ببعض، لا مقارنتها بإبقاء الأمور على حالها.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>تكلفة الساعة</translation>
    </message>
    <message>
        <source>What does an hour of that person&apos;s time cost, with everything?</source>
        <translation>كم تكلّف ساعة من وقت هذا الشخص، شاملةً كل شيء؟</translation>
    </message>
    <message>
        <source>Turns the time set free into money. Use the full cost, not the wage paid out.</source>
        <translation>تحوّل الوقت الموفَّر إلى مال. استخدم التكلفة الكاملة لا الأجر المدفوع.</translation>
    </message>
    <message>
        <source>Accuracy today</source>
        <translation>الدقة اليوم</translation>
    </message>
    <message>
        <source>Which share is right today?</source>
        <translation>ما النسبة الصحيحة اليوم؟</translation>
    </message>
    <message>
        <source>People err as well. An option is judged by whether it errs more or less than today&apos;s process.</source>
        <translation>البشر يخطئون أيضًا. ويُحكم على الخيار بحسب ما إذا كان يخطئ أكثر أو أقل من العملية الحالية.</translation>
    </message>
    <message>
        <source>Other cost an item today</source>
        <translation>التكاليف الأخرى لكل عنصر اليوم</translation>
    </message>
    <message>
        <source>What else does one item cost today, for example in licences?</source>
        <translation>ماذا يكلّف العنصر الواحد اليوم غير ذلك، كالتراخيص مثلًا؟</translation>
    </message>
    <message>
        <source>It falls away when the process changes, so it counts as value.</source>
        <translation>تزول هذه التكلفة حين تتغير العملية، ولذلك تُحسب ضمن القيمة.</translation>
    </message>
    <message>
        <source>Value of a right answer</source>
        <translation>قيمة الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>What is one more right answer worth to you?</source>
        <translation>كم تساوي لديك إجابة صحيحة إضافية واحدة؟</translation>
    </message>
    <message>
        <source>Lets an option that is more often right earn money, and not only save it.</source>
        <translation>تتيح للخيار الذي يصيب أكثر أن يكسب مالًا، لا أن يوفّره فقط.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Extraction of facts</source>
        <translation>استخراج المعلومات</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>مخرجات منظَّمة</translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>التلخيص</translation>
    </message>
    <message>
        <source>Answering questions from knowledge</source>
        <translation>الإجابة عن الأسئلة من المعرفة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Calling tools and services</source>
        <translation>استدعاء الأدوات والخدمات</translation>
    </message>
    <message>
        <source>Reasoning and calculation</source>
        <translation>الاستدلال والحساب</translation>
    </message>
    <message>
        <source>Writing code or queries</source>
        <translation>كتابة البرمجيات أو الاستعلامات</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>الكتابة الإبداعية</translation>
    </message>
    <message>
        <source>Open analysis</source>
        <translation>التحليل المفتوح</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Strict: there is one right answer</source>
        <translation>صارمة: توجد إجابة صحيحة واحدة</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>Open: a matter of judgement</source>
        <translation>مفتوحة: مسألة تقدير</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>General business</source>
        <translation>الأعمال العامة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>القطاع العام</translation>
    </message>
    <message>
        <source>Another sector</source>
        <translation>قطاع آخر</translation>
    </message>
    <message>
        <source>None beyond the item itself</source>
        <translation>لا شيء سوى العنصر نفسه</translation>
    </message>
    <message>
        <source>Public knowledge</source>
        <translation>معرفة عامة متاحة للجميع</translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation>مستنداتنا الخاصة</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Yes, it is defined</source>
        <translation>نعم، إنه محدَّد</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>لا، ليس بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A few</source>
        <translation>القليل</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>البعض</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>الكثير</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>In our region only</source>
        <translation>في منطقتنا فقط</translation>
    </message>
    <message>
        <source>On our own premises only</source>
        <translation>في مقرّنا فقط</translation>
    </message>
    <message>
        <source>Steady, day and night</source>
        <translation>منتظم، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>In office hours</source>
        <translation>في ساعات العمل</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>على دفعات متقطعة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>لا خبرة</translation>
    </message>
    <message>
        <source>Some experience</source>
        <translation>بعض الخبرة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A provider&apos;s service</source>
        <translation>خدمة لدى مزوّد</translation>
    </message>
    <message>
        <source>Machines of our own</source>
        <translation>أجهزة خاصة بنا</translation>
    </message>
    <message>
        <source>No model is served</source>
        <translation>لا يُشغَّل أي نموذج</translation>
    </message>
    <message>
        <source>In a chosen region</source>
        <translation>في منطقة مختارة</translation>
    </message>
    <message>
        <source>On our own premises</source>
        <translation>في مقرّنا</translation>
    </message>
    <message>
        <source>No tuned weights</source>
        <translation>لا أوزان مضبوطة</translation>
    </message>
    <message>
        <source>The provider keeps them</source>
        <translation>يحتفظ بها المزوّد</translation>
    </message>
    <message>
        <source>They are ours</source>
        <translation>ملك لنا</translation>
    </message>
    <message>
        <source>No tuning</source>
        <translation>بلا ضبط دقيق</translation>
    </message>
    <message>
        <source>At the provider of a closed model</source>
        <translation>لدى مزوّد نموذج مغلق</translation>
    </message>
    <message>
        <source>Open weights, tuned by a host</source>
        <translation>أوزان مفتوحة، يضبطها مستضيف</translation>
    </message>
    <message>
        <source>On our own machines</source>
        <translation>على أجهزتنا الخاصة</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation>الاتجاه الشهري</translation>
    </message>
    <message>
        <source>Months until it happens</source>
        <translation>عدد الأشهر حتى يحدث ذلك</translation>
    </message>
    <message>
        <source>Cost of the move</source>
        <translation>تكلفة الانتقال</translation>
    </message>
    <message>
        <source>Price after the change</source>
        <translation>السعر بعد التغيير</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>الوسوم الخاطئة</translation>
    </message>
    <message>
        <source>Which share of the examples to learn from has a wrong answer. Where the task states how well people agree, that counts instead.</source>
        <translation>نسبة أمثلة التعلّم التي تحمل إجابة خاطئة. وإذا ذكرت المهمة مدى اتفاق الأشخاص، فذلك هو المعتمد بدلًا منها.</translation>
    </message>
    <message>
        <source>Chance that tuning does harm</source>
        <translation>احتمال أن يضر الضبط الدقيق</translation>
    </message>
    <message>
        <source>How likely it is that the tuned model ends up worse than the one it was made from.</source>
        <translation>ما مدى احتمال أن ينتهي النموذج المضبوط أسوأ من النموذج الذي بُني عليه.</translation>
    </message>
    <message>
        <source>The small model by itself</source>
        <translation>النموذج الصغير وحده</translation>
    </message>
    <message>
        <source>How much better or worse than a plain prompt to a present model the model is that gets tuned, or that answers first in a cascade, in log-odds.</source>
        <translation>كم يتفوق النموذج الذي يُضبط، أو الذي يجيب أولًا في خيار التسلسل، على موجّه بسيط لنموذج حالي أو يقصّر عنه، بلوغاريتم الأرجحية.</translation>
    </message>
    <message>
        <source>The large model by itself</source>
        <translation>النموذج الكبير وحده</translation>
    </message>
    <message>
        <source>How much better than a plain prompt to a present model the second model of a cascade is, or the model whose answers another one learns, in log-odds.</source>
        <translation>كم يتفوق النموذج الثاني في خيار التسلسل، أو النموذج الذي يتعلم نموذج آخر إجاباته، على موجّه بسيط لنموذج حالي، بلوغاريتم الأرجحية.</translation>
    </message>
    <message>
        <source>Student above teacher</source>
        <translation>تفوّق الطالب على المعلّم</translation>
    </message>
    <message>
        <source>By how many points a model that learns another one&apos;s answers ends above it.</source>
        <translation>بكم نقطة ينتهي النموذج الذي يتعلم إجابات نموذج آخر متفوقًا عليه.</translation>
    </message>
    <message>
        <source>Time between releases</source>
        <translation>المدة بين الإصدارات</translation>
    </message>
    <message>
        <source>After how many months better general models come out.</source>
        <translation>بعد كم شهر تصدر نماذج عامة أفضل.</translation>
    </message>
    <message>
        <source>Items that need own knowledge</source>
        <translation>العناصر التي تحتاج إلى معرفة خاصة</translation>
    </message>
    <message>
        <source>Which share of the items can only be answered with documents of your own.</source>
        <translation>نسبة العناصر التي لا يمكن الإجابة عنها إلا بمستنداتك الخاصة.</translation>
    </message>
    <message>
        <source>Right passage found</source>
        <translation>العثور على المقطع الصحيح</translation>
    </message>
    <message>
        <source>For which share of those the search brings up the right passage.</source>
        <translation>نسبة تلك العناصر التي يأتي البحث لها بالمقطع الصحيح.</translation>
    </message>
    <message>
        <source>Accuracy with the right passage</source>
        <translation>الدقة مع المقطع الصحيح</translation>
    </message>
    <message>
        <source>How likely a right answer is once the right passage is found, in log-odds. 1.9 is 87%.</source>
        <translation>ما مدى احتمال الإجابة الصحيحة بعد العثور على المقطع الصحيح، بلوغاريتم الأرجحية. القيمة ١٫٩ تعني ٨٧٪.</translation>
    </message>
    <message>
        <source>Harm from useless passages</source>
        <translation>ضرر المقاطع غير المفيدة</translation>
    </message>
    <message>
        <source>How many points accuracy falls where no passage was needed but some were sent.</source>
        <translation>بكم نقطة تنخفض الدقة حين لا يلزم أي مقطع ومع ذلك أُرسلت مقاطع.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>How many steps must all come out right. Used once the success of a step is stated.</source>
        <translation>كم خطوة يجب أن تنجح كلها. تُستخدم متى ذُكرت نسبة نجاح الخطوة.</translation>
    </message>
    <message>
        <source>Success of a step</source>
        <translation>نجاح الخطوة</translation>
    </message>
    <message>
        <source>How often one step is right. Accuracy is then worked out from the steps.</source>
        <translation>كم مرة تكون الخطوة الواحدة صحيحة. عندئذ تُحسب الدقة من الخطوات.</translation>
    </message>
    <message>
        <source>Wrong steps noticed</source>
        <translation>الخطوات الخاطئة المكتشفة</translation>
    </message>
    <message>
        <source>Which share of wrong steps a check finds, so that they are done again.</source>
        <translation>نسبة الخطوات الخاطئة التي يكتشفها الفحص فتُعاد.</translation>
    </message>
    <message>
        <source>Noticed steps put right</source>
        <translation>الخطوات المكتشفة التي صُحّحت</translation>
    </message>
    <message>
        <source>Which share of the wrong steps found is right after the second try.</source>
        <translation>نسبة الخطوات الخاطئة المكتشفة التي تصبح صحيحة بعد المحاولة الثانية.</translation>
    </message>
    <message>
        <source>Models erring together</source>
        <translation>اشتراك النماذج في الخطأ</translation>
    </message>
    <message>
        <source>How much two models fail at the same items: 0 not at all, 1 always. The more they do, the less a second one helps.</source>
        <translation>إلى أي مدى يخفق نموذجان في العناصر نفسها: ٠ يعني أبدًا، و١ يعني دائمًا. وكلما زاد ذلك قلّت فائدة النموذج الثاني.</translation>
    </message>
    <message>
        <source>Right answers kept</source>
        <translation>الإجابات الصحيحة المحتفظ بها</translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s right answers is kept and not passed on.</source>
        <translation>نسبة الإجابات الصحيحة للنموذج الصغير التي يُحتفظ بها ولا تُحال.</translation>
    </message>
    <message>
        <source>Wrong answers kept</source>
        <translation>الإجابات الخاطئة المحتفظ بها</translation>
    </message>
    <message>
        <source>Which share of the small model&apos;s wrong answers slips through and is not passed on.</source>
        <translation>نسبة الإجابات الخاطئة للنموذج الصغير التي تفلت ولا تُحال.</translation>
    </message>
    <message>
        <source>Cost of a trial beside its labels</source>
        <translation>تكلفة التجربة عدا الوسوم</translation>
    </message>
    <message>
        <source>What trying this option out costs before the first answer is checked: set-up, a first training run, waiting for the result. 0 while nothing is stated.</source>
        <translation>ما تكلّفه تجربة هذا الخيار قبل فحص أول إجابة: الإعداد، ودورة تدريب أولى، وانتظار النتيجة. صفر ما لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Undone by a change of the task</source>
        <translation>ما يُبطله تغيير المهمة</translation>
    </message>
    <message>
        <source>Which share of what the model learnt one change of the rules makes wrong, until it is tuned again. Counts where the task says how often its rules change.</source>
        <translation>أي نسبة مما تعلمه النموذج يجعلها تغيير واحد في القواعد خاطئة، إلى أن يُضبط من جديد. يُعتدّ بها حيث تذكر المهمة كم مرة تتغير قواعدها.</translation>
    </message>
    <message>
        <source>Answers checked a month</source>
        <translation>الإجابات المراجَعة شهريًا</translation>
    </message>
    <message>
        <source>How many answers of a staged path&apos;s first option people check each month, to learn how good it is before moving on.</source>
        <translation>كم إجابة من إجابات الخيار الأول في المسار المرحلي يراجعها الأشخاص كل شهر ليعرفوا مدى جودته قبل الانتقال.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>استدعاءات النموذج</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>تشغيل النموذج</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>تكاليف مذكورة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>our assumption; what it leans on</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>pooled from the evidence rows named</source>
        <translation>مجمّع من صفوف الأدلة المذكورة</translation>
    </message>
    <message>
        <source>definition of the reference</source>
        <translation>تعريف المرجع</translation>
    </message>
    <message>
        <source>report of a real job</source>
        <translation>تقرير عن مهمة فعلية</translation>
    </message>
    <message>
        <source>pricing note</source>
        <translation>ملاحظة عن الأسعار</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>مصدر أولي</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>مصدر ثانوي</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>مشتق</translation>
    </message>
    <message>
        <source>from practice</source>
        <translation>من الممارسة</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>غير محكّم</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::NumberField</name>
    <message>
        <source>Whole numbers only.</source>
        <translation>أعداد صحيحة فقط.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Not below %1.</source>
        <translation>لا يقل عن %1.</translation>
    </message>
    <message>
        <source>Not above %1.</source>
        <translation>لا يزيد على %1.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write the number without a sign for thousands.</source>
        <translation>يمكن قراءة هذا بطريقتين. اكتب العدد من دون فاصل للآلاف.</translation>
    </message>
    <message>
        <source>Not understood as a number.</source>
        <translation>لم يُفهم على أنه عدد.</translation>
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
        <translation>المال: أعلى قيمة اليوم</translation>
    </message>
    <message>
        <source>The criteria: the highest weighted value</source>
        <translation>المعايير: أعلى قيمة موزونة</translation>
    </message>
    <message>
        <source>What the recommendation goes by: expected net present value, or weighted sum of the criteria</source>
        <translation>ما تعتمد عليه التوصية: صافي القيمة الحالية المتوقع، أو المجموع الموزون للمعايير</translation>
    </message>
    <message>
        <source>Change what decides</source>
        <translation>تغيير ما يقرر</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsChooser</name>
    <message>
        <source>Take the proposals for this task</source>
        <translation>خذ المقترحات لهذه المهمة</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Take the proposed options</source>
        <translation>أخذ الخيارات المقترحة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsList</name>
    <message>
        <source>Options on the chart</source>
        <translation>الخيارات في المخطط</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OptionsPage</name>
    <message>
        <source>Add an option…</source>
        <translation>إضافة خيار…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation>Alt+Up في القائمة</translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation>Alt+Down في القائمة</translation>
    </message>
    <message>
        <source>F2 in the list</source>
        <translation>F2 في القائمة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Stated costs</source>
        <translation>التكاليف المذكورة</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>مدة الحياة</translation>
    </message>
    <message>
        <source>There are no options yet. Add some to compare them: “Go on as today” and “Rules, no model” belong to every comparison.</source>
        <translation>لا توجد خيارات بعد. أضف بعضها لمقارنتها: «الاستمرار كما هو اليوم» و«قواعد بلا نموذج» ينتميان إلى كل مقارنة.</translation>
    </message>
    <message>
        <source>%1 – out</source>
        <translation>%1 – مستبعد</translation>
    </message>
    <message>
        <source>%1 · %2 a month · %3 correct · %4 to start</source>
        <translation>%1 · %2 شهريًا · %3 صحيحة · %4 للبدء</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Move an option up</source>
        <translation>نقل خيار إلى أعلى</translation>
    </message>
    <message>
        <source>Move an option down</source>
        <translation>نقل خيار إلى أسفل</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutcomeWords</name>
    <message>
        <source>Cost per month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Cost per item</source>
        <translation>التكلفة لكل عنصر</translation>
    </message>
    <message>
        <source>Cost per correct item</source>
        <translation>التكلفة لكل عنصر صحيح</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الإجمالية</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>التكلفة لمرة واحدة</translation>
    </message>
    <message>
        <source>Correct answers</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Correct items per month</source>
        <translation>العناصر الصحيحة شهريًا</translation>
    </message>
    <message>
        <source>Slowest answers</source>
        <translation>أبطأ الإجابات</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>المدة حتى أول استخدام</translation>
    </message>
    <message>
        <source>Recurring cost without one-off cost and errors, per month in use</source>
        <translation>التكلفة المتكررة من دون التكلفة لمرة واحدة والأخطاء، لكل شهر استخدام</translation>
    </message>
    <message>
        <source>Total cost of ownership divided by all items of the horizon</source>
        <translation>التكلفة الإجمالية للملكية مقسومة على كل عناصر المدى الزمني</translation>
    </message>
    <message>
        <source>Total cost of ownership divided by the items that are answered correctly</source>
        <translation>التكلفة الإجمالية للملكية مقسومة على العناصر التي أُجيب عنها إجابة صحيحة</translation>
    </message>
    <message>
        <source>Total cost of ownership over the horizon, not discounted: one-off, recurring and error cost</source>
        <translation>التكلفة الإجمالية للملكية على المدى الزمني من دون خصم: التكلفة لمرة واحدة والمتكررة وتكلفة الأخطاء</translation>
    </message>
    <message>
        <source>Paid at the start</source>
        <translation>تُدفع في البداية</translation>
    </message>
    <message>
        <source>Accuracy after review: share of correct answers, mean over the months in use</source>
        <translation>الدقة بعد المراجعة: نسبة الإجابات الصحيحة، بمتوسط أشهر الاستخدام</translation>
    </message>
    <message>
        <source>Items that are answered correctly, mean over the months in use</source>
        <translation>العناصر التي أُجيب عنها إجابة صحيحة، بمتوسط أشهر الاستخدام</translation>
    </message>
    <message>
        <source>Latency: 95th percentile of the time to an answer; less is better</source>
        <translation>زمن الاستجابة: المئين الخامس والتسعون لزمن الوصول إلى الإجابة؛ الأقل أفضل</translation>
    </message>
    <message>
        <source>Lead time until the first use; less is better</source>
        <translation>المهلة حتى أول استخدام؛ الأقل أفضل</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic, less is better)</source>
        <translation>%1 (%2، لوغاريتمي، الأقل أفضل)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <translation>%1 (%2، لوغاريتمي)</translation>
    </message>
    <message>
        <source>%1 (%2, less is better)</source>
        <translation>%1 (%2، الأقل أفضل)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>budget: %1 a month</source>
        <translation>الميزانية: %1 شهريًا</translation>
    </message>
    <message>
        <source>budget at the start: %1</source>
        <translation>الميزانية في البداية: %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a time</comment>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>الموعد النهائي: %1</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>الدقة المطلوبة</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>الميزانية الشهرية</translation>
    </message>
    <message>
        <source>Budget at the start</source>
        <translation>الميزانية في البداية</translation>
    </message>
    <message>
        <source>Longest time to an answer</source>
        <translation>أطول زمن للإجابة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutlookPanel</name>
    <message>
        <source>Worth of</source>
        <translation>قيمة الخيار</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>كما هو مذكور</translation>
    </message>
    <message>
        <source>Net present value against going on as today, expected where trials have been run</source>
        <translation>صافي القيمة الحالية مقارنةً بالاستمرار كما هو اليوم، وهو القيمة المتوقعة حيث أُجريت محاولات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a day</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Try standard scenarios</source>
        <translation>تجربة السيناريوهات المعتادة</translation>
    </message>
    <message>
        <source>Add: providers double their prices, half the volume, models that live a year</source>
        <translation>إضافة: مضاعفة المزوّدين أسعارهم، ونصف الحجم، ونماذج لا تدوم إلا سنة</translation>
    </message>
    <message>
        <source>Worth of each option in each scenario</source>
        <translation>قيمة كل خيار في كل سيناريو</translation>
    </message>
    <message>
        <source>What closes when, and what to do by then</source>
        <translation>ما الذي يُغلق ومتى، وما يجب فعله قبل ذلك</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>ما قد يأتي</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>No scenarios yet. Try what higher prices or a lower volume would change.</source>
        <translation>لا توجد سيناريوهات بعد. جرّب ما الذي تغيّره أسعار أعلى أو حجم أقل.</translation>
    </message>
    <message>
        <source>Add standard scenarios</source>
        <translation>إضافة السيناريوهات المعتادة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OutlookText</name>
    <message>
        <source>Providers double their prices</source>
        <translation>يضاعف المزوّدون أسعارهم</translation>
    </message>
    <message>
        <source>Half the volume</source>
        <translation>نصف الحجم</translation>
    </message>
    <message>
        <source>Every model is retired after a year</source>
        <translation>يُوقَف كل نموذج بعد سنة</translation>
    </message>
    <message>
        <source>The best option in %1 of all cases; in eight cases of ten it costs %2 to %3.</source>
        <translation>الخيار الأفضل في %1 من كل الحالات؛ وفي ثماني حالات من عشر يكلّف من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The best option in %1 of all cases; in eight cases of ten it is worth %2 to %3.</source>
        <translation>الخيار الأفضل في %1 من كل الحالات؛ وفي ثماني حالات من عشر تكون قيمته من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Looking in month %1, one would move on in %2 of all cases.</source>
        <translation>عند النظر في الأمر في الشهر %1 يكون الانتقال هو القرار في %2 من كل الحالات.</translation>
    </message>
    <message>
        <source>What can be seen by then does not change what to do.</source>
        <translation>ما يمكن معرفته حتى ذلك الحين لا يغيّر ما يجب فعله.</translation>
    </message>
    <message>
        <source>Each month that %1 begins later costs %2.</source>
        <translation>كل شهر يتأخر فيه بدء %1 يكلّف %2.</translation>
    </message>
    <message>
        <source>Each month that %1 begins later saves %2.</source>
        <translation>كل شهر يتأخر فيه بدء %1 يوفّر %2.</translation>
    </message>
    <message>
        <source>%1: no option could be chosen.</source>
        <translation>%1: لا يمكن اختيار أي خيار.</translation>
    </message>
    <message>
        <source>%1: %2 stays the choice, worth %3.</source>
        <translation>%1: يبقى الاختيار %2، وقيمته %3.</translation>
    </message>
    <message>
        <source>%1: the choice turns to %2, worth %3.</source>
        <translation>%1: يتحوّل الاختيار إلى %2، وقيمته %3.</translation>
    </message>
    <message>
        <source>%1: %2 stays the choice and costs %3.</source>
        <translation>%1: يبقى الاختيار %2، ويكلّف %3.</translation>
    </message>
    <message>
        <source>%1: the choice turns to %2, which costs %3.</source>
        <translation>%1: يتحوّل الاختيار إلى %2، ويكلّف %3.</translation>
    </message>
    <message>
        <source>Beginning with %1 and moving on to %2 only if it pays is worth no more than deciding now.</source>
        <translation>البدء بالخيار %1 ثم الانتقال إلى %2 إن كان مجديًا فقط لا تزيد قيمته على قيمة القرار الآن.</translation>
    </message>
    <message>
        <source>Beginning with %1 and moving on to %2 only if it pays is worth %3 more than deciding now.</source>
        <translation>البدء بالخيار %1 ثم الانتقال إلى %2 إن كان مجديًا فقط تزيد قيمته بمقدار %3 على قيمة القرار الآن.</translation>
    </message>
    <message>
        <source>Beginning with %1 before moving on to %2 is worth %3 less than deciding now.</source>
        <translation>البدء بالخيار %1 قبل الانتقال إلى %2 تقل قيمته بمقدار %3 عن قيمة القرار الآن.</translation>
    </message>
    <message>
        <source>Move on when fewer than %1 of about %2 checked answers are right.</source>
        <translation>انتقل إذا كان عدد الإجابات الصحيحة أقل من %1 من نحو %2 إجابة مراجَعة.</translation>
    </message>
    <message>
        <source>Move on when more than %1 of about %2 checked answers are right.</source>
        <translation>انتقل إذا كان عدد الإجابات الصحيحة أكثر من %1 من نحو %2 إجابة مراجَعة.</translation>
    </message>
    <message>
        <source>Move on when there are more than %1.</source>
        <translation>انتقل إذا زاد العدد على %1.</translation>
    </message>
    <message>
        <source>Move on when there are fewer than %1.</source>
        <translation>انتقل إذا قلّ العدد عن %1.</translation>
    </message>
    <message>
        <source>%1: %2 takes no new tuning jobs from then on.</source>
        <translation>%1: لا يقبل %2 مهام ضبط جديدة اعتبارًا من ذلك اليوم.</translation>
    </message>
    <message>
        <source>%1: %2 is retired.</source>
        <translation>%1: يُوقَف %2.</translation>
    </message>
    <message>
        <source>%1: %2 has lived as long as models usually do.</source>
        <translation>%1: يكون %2 قد بلغ العمر المعتاد للنماذج.</translation>
    </message>
    <message>
        <source>%1: last day to give notice.</source>
        <translation>%1: آخر يوم للإشعار بإنهاء العقد.</translation>
    </message>
    <message>
        <source>%1: its price changes.</source>
        <translation>%1: يتغيّر سعره.</translation>
    </message>
    <message>
        <source>%1: try the successor of %2 on your test items.</source>
        <translation>%1: جرّب النموذج اللاحق للنموذج %2 على عناصر الاختبار لديك.</translation>
    </message>
    <message>
        <source>%1: tune again.</source>
        <translation>%1: اضبط من جديد.</translation>
    </message>
    <message>
        <source>Look at the decision again.</source>
        <translation>راجع القرار من جديد.</translation>
    </message>
    <message>
        <source>%1: %2 takes no new tuning jobs from then on from customers without recent use of a tuned model.</source>
        <translation>%1: لا يقبل %2 اعتبارًا من ذلك اليوم مهام ضبط جديدة من عملاء لم يستخدموا مؤخرًا نموذجًا مضبوطًا.</translation>
    </message>
    <message>
        <source>%1: the model then in use has lived as long as models usually do.</source>
        <translation>%1: يكون النموذج المستخدم حينها قد بلغ العمر المعتاد للنماذج.</translation>
    </message>
    <message>
        <source>%1: try the successor of the model then in use on your test items.</source>
        <translation>%1: جرّب النموذج اللاحق للنموذج المستخدم حينها على عناصر الاختبار لديك.</translation>
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
        <translation>المفرَّغ: %1؛ الممتلئ: %2. تقود الأسهم من الأسبق إلى اللاحق.</translation>
    </message>
    <message>
        <source>Not on the chart: %1.</source>
        <translation>ليس في المخطط: %1.</translation>
    </message>
    <message>
        <source>Nothing to draw: no option has both a cost and an accuracy.</source>
        <translation>لا شيء يُرسم: ليس لأي خيار تكلفة ودقة معًا.</translation>
    </message>
    <message>
        <source>The chart is empty: no option has both figures of the axes.</source>
        <translation>المخطط فارغ: ليس لأي خيار الرقمان اللذان يعرضهما المحوران.</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4.</source>
        <comment>name of a state, an option, its two figures</comment>
        <translation>%1، %2: %3؛ %4.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Cost against accuracy, before and now</source>
        <translation>التكلفة مقابل الدقة، من قبل والآن</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::OverviewTab</name>
    <message>
        <source>Rename the option</source>
        <translation>إعادة تسمية الخيار</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>تغيير الملاحظات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>النموذج الثاني</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>طريقة التشغيل</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The task sets no limits.</source>
        <translation>لا تضع المهمة أي حدود.</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>لم يُحسب بعد.</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>تجاوز الحد</translation>
    </message>
    <message>
        <source>No model is called.</source>
        <translation>لا يُستدعى أي نموذج.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Found passages</source>
        <translation>المقاطع المسترجعة</translation>
    </message>
    <message>
        <source>The item itself</source>
        <translation>العنصر نفسه</translation>
    </message>
    <message>
        <source>Sent in all</source>
        <translation>مجموع ما يُرسل</translation>
    </message>
    <message>
        <source>Written, hidden reasoning included</source>
        <translation>ما يُكتب، بما فيه الاستدلال المخفي</translation>
    </message>
    <message>
        <source>Calls for one item cost</source>
        <translation>تكلفة الاستدعاءات للعنصر الواحد</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PairwiseWeights</name>
    <message>
        <source>1/%1</source>
        <comment>one third as 1/3</comment>
        <translation>١/%1</translation>
    </message>
    <message>
        <source>Show the judgement that contradicts most</source>
        <translation>أظهر الحكم الأشد تناقضًا</translation>
    </message>
    <message>
        <source>Choose a pair in the table and say how many times more one counts than the other. Pairs that are not judged yet count as equal.</source>
        <translation>اختر زوجًا في الجدول وقل كم مرة يزيد أحدهما أهمية على الآخر. الأزواج التي لم يُحكم عليها بعد تُعد متساوية.</translation>
    </message>
    <message>
        <source>How many times more the row counts than the column</source>
        <translation>كم مرة يزيد الصف أهمية على العمود</translation>
    </message>
    <message>
        <source>There is only one criterion here: it has all the weight of its group.</source>
        <translation>لا يوجد هنا سوى معيار واحد: له كل وزن مجموعته.</translation>
    </message>
    <message>
        <source>%1 counts as much as %2.</source>
        <translation>%1 بأهمية %2.</translation>
    </message>
    <message>
        <source>%1 counts %3 times as much as %2.</source>
        <translation>%1 أهم من %2 بمقدار %3 مرات.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>Compare two criteria</source>
        <translation>مقارنة معيارين</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PercentileDialog</name>
    <message>
        <source>Metalog: follows what is stated</source>
        <translation>Metalog: يتبع ما ذُكر</translation>
    </message>
    <message>
        <source>Normal: even to both sides</source>
        <translation>طبيعي: متماثل على الجانبين</translation>
    </message>
    <message>
        <source>Lognormal: a long tail upwards</source>
        <translation>لوغاريتمي طبيعي: ذيل طويل نحو الأعلى</translation>
    </message>
    <message>
        <source>Uniform: equally likely throughout</source>
        <translation>منتظم: الاحتمال متساوٍ على النطاق كله</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>مثلثي</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Beta: for shares</source>
        <translation>بيتا: للنسب</translation>
    </message>
    <message>
        <source>State percentiles</source>
        <translation>ذكر المئينات</translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation>ال&amp;توزيع</translation>
    </message>
    <message>
        <source>In each row: in which share of all cases it is at most so much.</source>
        <translation>في كل صف: نسبة الحالات التي لا يتجاوز فيها الرقم هذا المقدار.</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>نسبة الحالات</translation>
    </message>
    <message>
        <source>The fit says</source>
        <translation>ما يعطيه التوزيع الملائم</translation>
    </message>
    <message>
        <source>Share of cases, row %1</source>
        <translation>نسبة الحالات، الصف %1</translation>
    </message>
    <message>
        <source>Figure, row %1</source>
        <translation>الرقم، الصف %1</translation>
    </message>
    <message>
        <source>Shares and figures must rise from row to row, two at least; triangular and PERT need three, a beta ends at bounds on both sides.</source>
        <translation>يجب أن تتزايد النسب والأرقام من صف إلى صف، وأقلها صفان؛ ويحتاج المثلثي وPERT إلى ثلاثة، ولتوزيع بيتا حدّان ينتهي عندهما من الجانبين.</translation>
    </message>
    <message>
        <source>The fit follows what is stated.</source>
        <translation>التوزيع الملائم يتبع ما ذُكر.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Places</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>عدد الأشهر المقبلة</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Today&apos;s process</source>
        <translation>العملية الحالية</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>التجارب الأولية</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>Life of the option</source>
        <translation>عمر الخيار</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of option</source>
        <translation>نوع الخيار</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>من الشهر</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>إلى الشهر</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>التكرار كل عدد من الأشهر</translation>
    </message>
    <message>
        <source>Trend a month</source>
        <translation>الاتجاه الشهري</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Value function</source>
        <translation>دالة القيمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>القيمة المنخفضة</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>القيمة المرجّحة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>القيمة المرتفعة</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>المعيار %1</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>التجربة الأولية %1</translation>
    </message>
    <message>
        <source>Correlation %1</source>
        <translation>الارتباط %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Cost line %1</source>
        <translation>بند التكلفة %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>الحدث %1</translation>
    </message>
    <message>
        <source>Amount of month %1</source>
        <translation>مبلغ الشهر %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>المُدخل %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>التفضيل</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>الأطر</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Groups of figures</source>
        <translation>مجموعات الأرقام</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Risk limit</source>
        <translation>حد المخاطرة</translation>
    </message>
    <message>
        <source>Chance of loss</source>
        <translation>احتمال الخسارة</translation>
    </message>
    <message>
        <source>Mean of the worst outcomes</source>
        <translation>متوسط أسوأ النتائج</translation>
    </message>
    <message>
        <source>Probability of a clear winner</source>
        <translation>احتمال الفائز الواضح</translation>
    </message>
    <message>
        <source>Date of review</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>ما تتطلبه</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من ينفّذها</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation>تقييمها</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>المال عند البدء</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال شهريًا</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>أيام العمل الهندسي</translation>
    </message>
    <message>
        <source>Requirement %1</source>
        <translation>المتطلب %1</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>الثغرة %1</translation>
    </message>
    <message>
        <source>Group of figures %1</source>
        <translation>مجموعة الأرقام %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Whose costs count</source>
        <translation>تكاليف مَن تُحتسب</translation>
    </message>
    <message>
        <source>Why so many months</source>
        <translation>لماذا هذا العدد من الأشهر</translation>
    </message>
    <message>
        <source>Why this discount rate</source>
        <translation>لماذا معدل الخصم هذا</translation>
    </message>
    <message>
        <source>For whom the report is</source>
        <translation>لمن هذا التقرير</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>مَن دفع</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>الحدود الصارمة</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>ما يقيسه</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioPlanner</name>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>The document has errors; correct them first.</source>
        <translation>في المستند أخطاء؛ صحّحها أولًا.</translation>
    </message>
    <message>
        <source>It counts in %1, the others in %2.</source>
        <translation>يحسب بعملة %1 والبقية بعملة %2.</translation>
    </message>
    <message>
        <source>No option of it meets its conditions, and today&apos;s process is not described.</source>
        <translation>لا يستوفي أي خيار فيه شروطه، والعملية الحالية غير موصوفة.</translation>
    </message>
    <message>
        <source>“%1” could not be opened as a portfolio.</source>
        <translation>تعذّر فتح «%1» كمحفظة.</translation>
    </message>
    <message>
        <source>These files of the portfolio are not there: %1. Put them back, or take them off the list.</source>
        <translation>ملفات المحفظة هذه غير موجودة: %1. أعدها إلى مكانها أو ارفعها من القائمة.</translation>
    </message>
    <message>
        <source>The portfolio&apos;s budgets are in %1 and this document counts in %2, so the budgets of money were not taken.</source>
        <translation>ميزانيات المحفظة بعملة %1 وهذا المستند يحسب بعملة %2، ولذلك لم تؤخذ ميزانيات المال.</translation>
    </message>
    <message>
        <source>Save this document first: a portfolio names its tasks by their files.</source>
        <translation>احفظ هذا المستند أولًا: فالمحفظة تسمّي مهامها بملفاتها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioTab</name>
    <message>
        <source>Tasks that share the budget</source>
        <translation>المهام التي تتقاسم الميزانية</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>إضافة ملف …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes a file that was added by hand off this list</source>
        <translation>يرفع من القائمة ملفًا أُضيف يدويًا</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>This document, the assessments that its steps link to, and files that you add.</source>
        <translation>هذا المستند والتقييمات التي ترتبط بها خطواته والملفات التي تضيفها.</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>المال عند البدء</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال شهريًا</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>أيام العمل الهندسي</translation>
    </message>
    <message>
        <source>Shared budget</source>
        <translation>الميزانية المشتركة</translation>
    </message>
    <message>
        <source>The plan: one option for each task</source>
        <translation>الخطة: خيار واحد لكل مهمة</translation>
    </message>
    <message>
        <source>Budget that the chart varies</source>
        <translation>الميزانية التي يغيّرها المخطط</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>مهمة أخرى</translation>
    </message>
    <message>
        <source>Assessments (*.tunepoint);;All files (*)</source>
        <translation>التقييمات (*.tunepoint);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1
left out: %2</source>
        <comment>a task, why</comment>
        <translation>%1
مستبعد: %2</translation>
    </message>
    <message>
        <source>%1
is being read …</source>
        <translation>%1
جارٍ قراءته …</translation>
    </message>
    <message>
        <source>The plan is being worked out …</source>
        <translation>جارٍ حساب الخطة …</translation>
    </message>
    <message>
        <source>There is no task to plan yet. Add options to this document, link steps of the process to assessments, or add files.</source>
        <translation>لا توجد مهمة للتخطيط بعد. أضف خيارات إلى هذا المستند، أو اربط خطوات العملية بتقييمات، أو أضف ملفات.</translation>
    </message>
    <message>
        <source>Portfolios (*.%1);;All files (*)</source>
        <translation>المحافظ (*.%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open portfolio …</source>
        <translation>فتح محفظة …</translation>
    </message>
    <message>
        <source>Save portfolio …</source>
        <translation>حفظ المحفظة …</translation>
    </message>
    <message>
        <source>Tasks and budgets from a file, instead of those that are here</source>
        <translation>مهام وميزانيات من ملف بدل الموجودة هنا</translation>
    </message>
    <message>
        <source>Tasks and budgets as a file of their own, to keep or to share</source>
        <translation>المهام والميزانيات في ملف خاص بها للاحتفاظ به أو مشاركته</translation>
    </message>
    <message>
        <source>The sums over all tasks, with their ranges</source>
        <translation>المجاميع عبر كل المهام مع نطاقاتها</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>فتح محفظة</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>محفظة</translation>
    </message>
    <message>
        <source>Save portfolio</source>
        <translation>حفظ المحفظة</translation>
    </message>
    <message>
        <source>Portfolio %1, changed since it was saved</source>
        <translation>المحفظة %1، تغيّرت منذ حفظها</translation>
    </message>
    <message>
        <source>Portfolio %1</source>
        <translation>المحفظة %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PortfolioTables</name>
    <message>
        <source>Net present value, on average over the trials</source>
        <translation>صافي القيمة الحالية، في المتوسط عبر المحاولات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>P10: one trial in ten lies below</source>
        <translation>P10: محاولة من عشر تقع دونه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>P90: one trial in ten lies above</source>
        <translation>P90: محاولة من عشر تقع فوقه</translation>
    </message>
    <message>
        <source>Best for itself</source>
        <translation>الأفضل لها وحدها</translation>
    </message>
    <message>
        <source>The option that the task would take without a shared budget</source>
        <translation>الخيار الذي كانت المهمة ستأخذه لولا الميزانية المشتركة</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>تتنازل عن</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no entry in a table</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: at least %2 is needed, %3 is there.</source>
        <comment>name of a budget</comment>
        <translation>%1: يلزم %2 على الأقل، والمتاح %3.</translation>
    </message>
    <message>
        <source>These budgets do not allow the least that must be done.</source>
        <translation>لا تسمح هذه الميزانيات بأقل ما يجب فعله.</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>المال عند البدء</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال شهريًا</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>أيام العمل الهندسي</translation>
    </message>
    <message>
        <source>The plan cannot be worked out for these figures.</source>
        <translation>لا يمكن حساب الخطة لهذه الأرقام.</translation>
    </message>
    <message>
        <source>One-off cost: median, in parentheses P10 to P90</source>
        <translation>التكلفة لمرة واحدة: الوسيط، وبين قوسين من P10 إلى P90</translation>
    </message>
    <message>
        <source>Recurring cost without errors: median, in parentheses P10 to P90</source>
        <translation>التكلفة المتكررة دون الأخطاء: الوسيط، وبين قوسين من P10 إلى P90</translation>
    </message>
    <message>
        <source>Days of engineering at the start: median, in parentheses P10 to P90</source>
        <translation>أيام العمل الهندسي عند البدء: الوسيط، وبين قوسين من P10 إلى P90</translation>
    </message>
    <message>
        <source>Worth of that option less that of the plan&apos;s, both on average over the trials</source>
        <translation>قيمة ذلك الخيار ناقصًا قيمة خيار الخطة، وكلتاهما في المتوسط عبر المحاولات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::PremortemEditor</name>
    <message>
        <source>Add a risk</source>
        <translation>إضافة مخاطرة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>ما قد يسوء</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>ما الذي يسوء</translation>
    </message>
    <message>
        <source>How likely, in %</source>
        <translation>مدى احتماله، بالمئة</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما الذي يغيّره</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>ما الذي يُفعل حياله</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>من يراقبه</translation>
    </message>
    <message>
        <source>Ask: it is a year from now and the project has failed – why? Say which figures a risk would change, and the program says what that would do to the answer.</source>
        <translation>اسأل: بعد عام من الآن فشل المشروع، فلماذا؟ قل أي الأرقام تغيّرها المخاطرة، ويقول البرنامج ما أثر ذلك في الإجابة.</translation>
    </message>
    <message>
        <source>a risk without a name</source>
        <translation>مخاطرة بلا اسم</translation>
    </message>
    <message>
        <source>Remove a risk</source>
        <translation>إزالة مخاطرة</translation>
    </message>
    <message>
        <source>Change a risk</source>
        <translation>تغيير مخاطرة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Presenter</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>%1 – presentation</source>
        <comment>title of a document</comment>
        <translation>%1 – عرض تقديمي</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, how many there are, its name</comment>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>How should a language model be put to work on this task?</source>
        <translation>كيف ينبغي تشغيل نموذج لغوي في هذه المهمة؟</translation>
    </message>
    <message>
        <source>Looked ahead</source>
        <translation>المدة المنظورة</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) to choose from</source>
        <translation>
            <numerusform>لا خيارات للاختيار منها</numerusform>
            <numerusform>خيار واحد للاختيار</numerusform>
            <numerusform>خياران للاختيار منهما</numerusform>
            <numerusform>%Ln خيارات للاختيار منها</numerusform>
            <numerusform>%Ln خيارًا للاختيار منها</numerusform>
            <numerusform>%Ln خيار للاختيار منها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – ruled out</source>
        <comment>an option</comment>
        <translation>%1 – مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>options</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وخيار آخر</numerusform>
            <numerusform>وخياران آخران</numerusform>
            <numerusform>و%Ln خيارات أخرى</numerusform>
            <numerusform>و%Ln خيارًا آخر</numerusform>
            <numerusform>و%Ln خيار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3. %4: %5.</source>
        <comment>option, two figures with their names</comment>
        <translation>%1. %2: %3. %4: %5.</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>التكلفة مقابل الدقة</translation>
    </message>
    <message>
        <source>What would flip the answer</source>
        <translation>ما الذي يقلب الإجابة</translation>
    </message>
    <message>
        <source>What would flip the answer is still being worked out.</source>
        <translation>ما الذي يقلب الإجابة لا يزال قيد الحساب.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>لم يتقرر شيء بعد.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>القرار: %1.</translation>
    </message>
    <message>
        <source>Decided on %2: %1.</source>
        <translation>القرار بتاريخ %2: %1.</translation>
    </message>
    <message>
        <source>Decided by %2: %1.</source>
        <translation>قرر %2: %1.</translation>
    </message>
    <message>
        <source>Decided by %2 on %3: %1.</source>
        <translation>قرر %2 بتاريخ %3: %1.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Look again on %1.</source>
        <translation>المراجعة في %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ranges in parentheses: eight trials in ten lie within.</source>
        <translation>النطاقات بين قوسين: تقع ضمنها ثماني محاولات من عشر.</translation>
    </message>
    <message>
        <source>No other option can take over: this is what moves the worth of the only one that meets every hard condition.</source>
        <translation>لا خيار آخر يمكن أن يحل محله: هذا ما يحرّك قيمة الخيار الوحيد الذي يستوفي كل الشروط الصارمة.</translation>
    </message>
    <message>
        <source>No further step follows from the figures: they name no volume, accuracy or date at which to move on.</source>
        <translation>لا خطوة أخرى تنتج عن الأرقام: فهي لا تذكر حجمًا ولا دقة ولا تاريخًا للانتقال.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to flip the answer over all trials. Bars cross zero where it would with every other figure at its median.</source>
        <translation>لا يمكن إثبات أن رقمًا واحدًا ضمن نطاقه يقلب الإجابة عبر كل المحاولات. تعبر الأعمدة الصفر حيث كان سيقلبها لو كان كل رقم آخر عند وسيطه.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to flip the answer.</source>
        <translation>لا يمكن إثبات أن رقمًا واحدًا ضمن نطاقه يقلب الإجابة.</translation>
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
        <translation>يوجد خطأ ما هنا.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>كائن بين { }</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>قائمة بين [ ]</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number or a range</source>
        <translation>عدد أو نطاق</translation>
    </message>
    <message>
        <source>%1 is outside what is possible; enter a value from %2 to %3.</source>
        <translation>القيمة %1 خارج الممكن؛ أدخل قيمة من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is too low; enter %2 or more.</source>
        <translation>القيمة %1 منخفضة جدًا؛ أدخل %2 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is too high; enter %2 or less.</source>
        <translation>القيمة %1 مرتفعة جدًا؛ أدخل %2 أو أقل.</translation>
    </message>
    <message>
        <source>%1 is not possible here; enter another value.</source>
        <translation>القيمة %1 غير ممكنة هنا؛ أدخل قيمة أخرى.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2. Mend that place, or open a backup.</source>
        <translation>النص ليس JSON صالحًا عند السطر %1، العمود %2. أصلح ذلك الموضع أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file is larger than %1 and was not read. Check that it is an assessment.</source>
        <translation>الملف أكبر من %1 ولم يُقرأ. تحقق من أنه تقييم.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels and was not read. Check that it is an assessment.</source>
        <translation>تداخل مستويات الملف يتجاوز %1 ولم يُقرأ. تحقق من أنه تقييم.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values and was not read. Check that it is an assessment.</source>
        <translation>عدد القيم في الملف يتجاوز %1 ولم يُقرأ. تحقق من أنه تقييم.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in the same place. Remove one of the two.</source>
        <translation>المفتاح %1 مكرر في الموضع نفسه. احذف أحد الاثنين.</translation>
    </message>
    <message>
        <source>This is no assessment: its format is %1. Open a file that Tunepoint saved.</source>
        <translation>هذا ليس تقييمًا: تنسيقه هو %1. افتح ملفًا حفظه Tunepoint.</translation>
    </message>
    <message>
        <source>This is no assessment: it does not say &quot;format&quot;: &quot;tunepoint-assessment&quot;.</source>
        <translation>هذا ليس تقييمًا: لا يرد فيه &quot;format&quot;: &quot;tunepoint-assessment&quot;.</translation>
    </message>
    <message>
        <source>The file is of version %1, and this program knows versions up to %2. Update the program to open it.</source>
        <translation>الملف من الإصدار %1، وهذا البرنامج يعرف الإصدارات حتى %2. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>The file does not say a version that is known (%1). The first version is 1.</source>
        <translation>لا يذكر الملف إصدارًا معروفًا (%1). الإصدار الأول هو ١.</translation>
    </message>
    <message>
        <source>The figures could not be computed; this is a fault of the program. Undo the last change, and report it with the document.</source>
        <translation>تعذّر حساب الأرقام؛ هذا خلل في البرنامج. تراجع عن آخر تغيير وأبلغ عنه مع إرفاق المستند.</translation>
    </message>
    <message>
        <source>Expected is %1, found is %2. Correct the value.</source>
        <translation>المتوقع هو %1، والموجود هو %2. صحّح القيمة.</translation>
    </message>
    <message>
        <source>The key %1 is missing. Add it.</source>
        <translation>المفتاح %1 مفقود. أضفه.</translation>
    </message>
    <message>
        <source>%1 is not known here. Choose one of: %2.</source>
        <translation>القيمة %1 غير معروفة هنا. اختر واحدة من: %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are kept. Shorten it.</source>
        <translation>عدد أحرف النص %1؛ ويُحفظ منها %2 على الأكثر. اختصره.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-21.</source>
        <translation>القيمة %1 ليست تاريخ يوم. اكتبه على هذا النحو: 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a currency. Write its three capital letters, like EUR.</source>
        <translation>القيمة %1 ليست عملة. اكتب أحرفها اللاتينية الكبيرة الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>The identifier %1 is used twice. Give one of the two another.</source>
        <translation>المعرّف %1 مستخدم مرتين. أعطِ أحد الاثنين معرّفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no identifier. Use letters, digits, hyphens and underscores.</source>
        <translation>القيمة %1 ليست معرّفًا. استخدم الأحرف اللاتينية والأرقام والواصلات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>Nothing in the document is called %1. Correct the reference.</source>
        <translation>لا شيء في المستند اسمه %1. صحّح الإحالة.</translation>
    </message>
    <message>
        <source>%1 is no figure of the option &quot;%2&quot;. Remove it or correct its spelling.</source>
        <translation>%1 ليس من أرقام الخيار «%2». أزله أو صحّح إملاءه.</translation>
    </message>
    <message>
        <source>The kind of option %1 is not known. Choose one from the catalogue, or &quot;custom&quot;.</source>
        <translation>نوع الخيار %1 غير معروف. اختر نوعًا من الكتالوج، أو «custom».</translation>
    </message>
    <message>
        <source>The model %1 is not in the price list. Choose another, or state its prices.</source>
        <translation>النموذج %1 ليس في قائمة الأسعار. اختر نموذجًا آخر أو اذكر أسعاره.</translation>
    </message>
    <message>
        <source>Low, likely and high must ascend; they are %1, %2 and %3.</source>
        <translation>يجب أن تتصاعد القيم المنخفضة والمرجّحة والمرتفعة؛ وهي %1 و%2 و%3.</translation>
    </message>
    <message>
        <source>No distribution passes through %1, %2 and %3: the likely value is too close to one end. The nearest one that works is %4.</source>
        <translation>لا يوجد توزيع يمر عبر %1 و%2 و%3: القيمة المرجّحة قريبة جدًا من أحد الطرفين. وأقرب قيمة صالحة هي %4.</translation>
    </message>
    <message>
        <source>The distribution %1 cannot have this value of %2. Correct it.</source>
        <translation>لا يمكن أن تأخذ %2 في التوزيع %1 هذه القيمة. صحّحها.</translation>
    </message>
    <message>
        <source>The probabilities must add up to 1; they add up to %1.</source>
        <translation>يجب أن يكون مجموع الاحتمالات ١؛ ومجموعها الآن %1.</translation>
    </message>
    <message>
        <source>The list of values is empty. Enter at least one.</source>
        <translation>قائمة القيم فارغة. أدخل قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is left between the lower end %1 and the upper end %2. Move them apart.</source>
        <translation>لا يبقى شيء بين الطرف الأدنى %1 والطرف الأعلى %2. باعد بينهما.</translation>
    </message>
    <message>
        <source>The sample set %1 has %2 values here and %3 elsewhere. All its lists must be equally long.</source>
        <translation>عدد قيم مجموعة العينات %1 هو %2 هنا و%3 في موضع آخر. يجب أن تتساوى أطوال كل قوائمها.</translation>
    </message>
    <message>
        <source>The series has %1 amounts; there is room for %2. Shorten it, or look further ahead.</source>
        <translation>عدد مبالغ السلسلة %1؛ والمتاح %2. اختصرها أو زد عدد الأشهر المستقبلية المحسوبة.</translation>
    </message>
    <message>
        <source>The period from month %1 to month %2 is empty. Exchange the two.</source>
        <translation>الفترة من الشهر %1 إلى الشهر %2 فارغة. بدّل بينهما.</translation>
    </message>
    <message>
        <source>A rank correlation lies between −1 and 1; it is %1.</source>
        <translation>يقع ارتباط الرتب بين −١ و١؛ وقيمته هنا %1.</translation>
    </message>
    <message>
        <source>These correlations contradict each other. Make some of them weaker.</source>
        <translation>هذه الارتباطات يناقض بعضها بعضًا. اجعل بعضها أضعف.</translation>
    </message>
    <message>
        <source>The unit is %1, and %2 is expected. Convert the value, or correct the unit.</source>
        <translation>الوحدة هي %1، والمتوقع %2. حوّل القيمة أو صحّح الوحدة.</translation>
    </message>
    <message>
        <source>The price of %1 is of %2, %3 days old. Look it up again before you decide.</source>
        <translation>سعر %1 بتاريخ %2، وعمره بالأيام %3. ابحث عنه من جديد قبل أن تقرر.</translation>
    </message>
    <message>
        <source>No price of %1 is known; a wide range is used instead. State the price if you have it.</source>
        <translation>لا يُعرف سعر لـ %1؛ ويُستخدم نطاق واسع بدلًا منه. اذكر السعر إن كان لديك.</translation>
    </message>
    <message>
        <source>A discount rate of %1 a year is unusually high. Check that it is not a percentage written as a number.</source>
        <translation>معدل خصم سنوي قدره %1 مرتفع على غير العادة. تحقق من أنه ليس نسبة مئوية كُتبت عددًا.</translation>
    </message>
    <message>
        <source>The assessment has no date, so the age of prices and the closing dates of services were not checked. Enter a date.</source>
        <translation>ليس للتقييم تاريخ، ولذلك لم يُتحقق من عمر الأسعار ولا من تواريخ إغلاق الخدمات. أدخل تاريخًا.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by cost only. Describe it to see whether they pay.</source>
        <translation>العملية الحالية غير موصوفة، ولذلك تُقارن الخيارات بالتكلفة فقط. صِفها لترى هل تعود الخيارات بفائدة.</translation>
    </message>
    <message>
        <source>How often today&apos;s process is right is unknown and counts as never. Enter its accuracy.</source>
        <translation>لا يُعرف كم مرة تكون العملية الحالية صحيحة، ويُحسب ذلك كأنها لا تصح أبدًا. أدخل دقتها.</translation>
    </message>
    <message>
        <source>Answers are wanted within %1 seconds, so calls cannot wait for a batch; the full price is used.</source>
        <translation>الإجابات مطلوبة خلال %1 ثانية، ولذلك لا يمكن أن تنتظر الاستدعاءات تجميعها في دفعة؛ ويُستخدم السعر الكامل.</translation>
    </message>
    <message>
        <source>Going on as today is not among the options. Add it, so that every option has to beat it.</source>
        <translation>الاستمرار كما هو اليوم ليس بين الخيارات. أضفه ليكون على كل خيار أن يتفوق عليه.</translation>
    </message>
    <message>
        <source>Doing without a model is not among the options. Add it, so that a model has to beat it.</source>
        <translation>الاستغناء عن النموذج ليس بين الخيارات. أضفه ليكون على أي نموذج أن يتفوق عليه.</translation>
    </message>
    <message>
        <source>How many items arrive in a month is unknown; a wide range is used instead. Enter it: few figures matter more.</source>
        <translation>لا يُعرف كم عنصرًا يصل في الشهر؛ ويُستخدم نطاق واسع بدلًا من ذلك. أدخله: فقليل من الأرقام يفوقه أهمية.</translation>
    </message>
    <message>
        <source>For this kind of task (%1) there are no published results; accuracy is a wide guess. Measure it on a few examples.</source>
        <translation>لا توجد نتائج منشورة لهذا النوع من المهام (%1)؛ والدقة تخمين واسع. قِسها على بضعة أمثلة.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The provider retires the model %1 on %2. Choose its successor.</source>
        <translation>يوقف المزوّد النموذج %1 بتاريخ %2. اختر النموذج الذي يخلفه.</translation>
    </message>
    <message>
        <source>%1 was %2 when this was saved and is now %3.</source>
        <translation>كانت قيمة %1 عند الحفظ %2 وهي الآن %3.</translation>
    </message>
    <message>
        <source>The accuracy of %1 has never been measured. Try it on a few dozen items.</source>
        <translation>لم تُقَس دقة %1 قط. جرّبه على بضع عشرات من العناصر.</translation>
    </message>
    <message>
        <source>%1 is kept but not used.</source>
        <translation>يُحتفظ بـ %1 لكنه لا يُستخدم.</translation>
    </message>
    <message>
        <source>Prices are in %1 and this document counts in %2. State an exchange rate.</source>
        <translation>الأسعار بعملة %1 وهذا المستند يحسب بعملة %2. اذكر سعر صرف.</translation>
    </message>
    <message>
        <source>%1 is wanted, but with the errors that labels commonly have, a test shows at most about %2 even for perfect answers. Lower the target or have the labels checked twice.</source>
        <translation>المطلوب %1، لكن مع الأخطاء المعتادة في الوسوم لا يُظهر الاختبار إلا نحو %2 على الأكثر حتى مع إجابات كاملة الصحة. اخفض الهدف أو اجعل الوسوم تُراجع مرتين.</translation>
    </message>
    <message>
        <source>%1 examples are far more than the %2 that the learning curve is known for. Treat the accuracy with caution.</source>
        <translation>عدد الأمثلة %1 أكبر بكثير من %2 التي يُعرف عندها منحنى التعلّم. تعامل مع الدقة بحذر.</translation>
    </message>
    <message>
        <source>False alarms and misses have different costs, but it is unknown how many items are cases; half of them are assumed.</source>
        <translation>تختلف تكلفة الإنذارات الكاذبة عن تكلفة الحالات الفائتة، لكن لا يُعرف كم من العناصر حالات حقيقية؛ ويُفترض أنها النصف.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3</source>
        <comment>two figures and their correlation</comment>
        <translation>%1 مع %2 عند %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحدة أخرى (%Ln)</numerusform>
            <numerusform>اثنتان أخريان (%Ln)</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>These correlations contradict each other. The nearest that are possible together: %1.</source>
        <translation>تتناقض هذه الارتباطات. أقرب ما يمكن معًا: %1.</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>المجموع الموزون</translation>
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
        <translation>لا يقرر أي إطار بعتبة %1. احذفها أو صحّح كتابتها.</translation>
    </message>
    <message>
        <source>%1 leads out of the document&apos;s folder. Put the other document beside this one.</source>
        <translation>المسار %1 يخرج من مجلد المستند. ضع المستند الآخر بجانب هذا المستند.</translation>
    </message>
    <message>
        <source>The assessment %1 cannot be read. Check that the file is there and sound.</source>
        <translation>تتعذّر قراءة التقييم %1. تحقّق من أن الملف موجود وسليم.</translation>
    </message>
    <message>
        <source>%1 counts in %2 and the others in %3; amounts cannot be added up. Use one currency.</source>
        <translation>يحسب %1 بعملة %2 والباقي بعملة %3؛ ولا يمكن جمع المبالغ. استعمل عملة واحدة.</translation>
    </message>
    <message>
        <source>%1 has no option that meets its hard conditions, and no process of today to go on with.</source>
        <translation>ليس في %1 خيار يستوفي شروطه الصارمة، ولا عملية حالية يمكن الاستمرار عليها.</translation>
    </message>
    <message>
        <source>%1 is less than the %2 that the cheapest options of all tasks need together.</source>
        <translation>%1 أقل من %2 التي تحتاج إليها أرخص الخيارات لكل المهام معًا.</translation>
    </message>
    <message>
        <source>The fitted distribution misses what is stated: %1 of cases are to be at most %2, and it has %3 there; its own figure is %4. Another family, or more terms, may follow more closely.</source>
        <translation>التوزيع الملائم لا يصيب ما ذُكر: المطلوب ألّا تتجاوز %1 من الحالات القيمة %2، وهو يعطي عندها %3؛ ورقمه هو %4. قد تكون عائلة أخرى، أو حدود أكثر، أقرب إلى ما ذُكر.</translation>
    </message>
    <message>
        <source>No option of this document uses this figure, so the scenario cannot change it.</source>
        <translation>لا يستعمل أي خيار في هذا المستند هذا الرقم، ولذلك لا يستطيع السيناريو تغييره.</translation>
    </message>
    <message>
        <source>±%1 to either side without a source is a habit, not a finding. Say what it rests on, or ask for a low and a high.</source>
        <translation>±%1 إلى كل جانب من دون مصدر عادةٌ وليست نتيجة. اذكر ما تستند إليه، أو اطلب حدًّا أدنى وحدًّا أعلى.</translation>
    </message>
    <message>
        <source>The money in %1 is counted again in %2. Decide where money counts.</source>
        <translation>المال في %1 محسوب مرة أخرى في %2. قرِّر أين يُحسب المال.</translation>
    </message>
    <message>
        <source>The weight was given for a range from %1 to %2, which now goes from %3 to %4. Give the weight anew.</source>
        <translation>أُعطي الوزن لنطاق من %1 إلى %2، وقد صار الآن من %3 إلى %4. أعطِ الوزن من جديد.</translation>
    </message>
    <message>
        <source>%1 and %2 rank the options nearly alike (rank correlation %3): one matter may be weighed twice.</source>
        <translation>يرتّب %1 و%2 الخيارات ترتيبًا يكاد يتطابق (ارتباط الرتب %3): ربما يوزن أمر واحد مرتين.</translation>
    </message>
    <message>
        <source>Nobody would choose %1, yet without it another option would win by %2.</source>
        <translation>لن يختار أحد %1، ومع ذلك لولاه لفاز خيار آخر وفق %2.</translation>
    </message>
    <message>
        <source>Nobody would choose %1, yet without it the others would come in another order by %2.</source>
        <translation>لن يختار أحد %1، ومع ذلك لولاه لتغيّر ترتيب الخيارات الأخرى وفق %2.</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or plain SVG picture of at most %1 KiB, so the report goes without it. Choose another.</source>
        <translation>الشعار ليس صورة PNG أو JPEG أو SVG بسيطة لا تتجاوز %1 كيبيبايت، لذلك يصدر التقرير من دونه. اختر صورة أخرى.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProblemsDock</name>
    <message>
        <source>Things to know</source>
        <translation>أمور ينبغي معرفتها</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>لا شيء يستدعي الإبلاغ.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProcessTab</name>
    <message>
        <source>Which step of the process should a model do?</source>
        <translation>أي خطوة من العملية ينبغي أن ينفّذها نموذج؟</translation>
    </message>
    <message>
        <source>A task is often one step of a process. List the steps and say what each of them asks for: language, fixed rules, somebody who answers for it. The map then says who should do it – business logic, a person or a model – and what the whole process costs and gets right.</source>
        <translation>غالبًا ما تكون المهمة خطوة من عملية. اذكر الخطوات وقل ما تتطلبه كل منها: لغة أو قواعد ثابتة أو شخصًا مسؤولًا عنها. عندئذ تقول الخريطة من ينبغي أن ينفّذها – منطق العمل أو شخص أو نموذج – وكم تكلّف العملية كلها وكم تصيب.</translation>
    </message>
    <message>
        <source>Begin with today&apos;s step</source>
        <translation>البدء بخطوة اليوم</translation>
    </message>
    <message>
        <source>The task of this assessment as people do it now, with the figures of today&apos;s process</source>
        <translation>مهمة هذا التقييم كما ينفّذها الناس الآن، بأرقام العملية الحالية</translation>
    </message>
    <message>
        <source>Begin with an empty step</source>
        <translation>البدء بخطوة فارغة</translation>
    </message>
    <message>
        <source>The steps, as a table</source>
        <translation>الخطوات في جدول</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The same steps as a table (%1)</source>
        <translation>الخطوات نفسها في جدول (%1)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>نقل الخطوة إلى أعلى</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>نقل الخطوة إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message numerus="yes">
        <source>People chose otherwise than proposed in %n step(s).</source>
        <translation>
            <numerusform>لم يخالف الناس الاقتراح في أي خطوة.</numerusform>
            <numerusform>خالف الناس الاقتراح في خطوة واحدة.</numerusform>
            <numerusform>خالف الناس الاقتراح في خطوتين.</numerusform>
            <numerusform>خالف الناس الاقتراح في %Ln خطوات.</numerusform>
            <numerusform>خالف الناس الاقتراح في %Ln خطوة.</numerusform>
            <numerusform>خالف الناس الاقتراح في %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures are medians.</source>
        <translation>كل الأرقام وسيطة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProcessTable</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يتطلب</translation>
    </message>
    <message>
        <source>What the step asks of whoever does it</source>
        <translation>ما تتطلبه الخطوة ممن ينفّذها</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>By what the step asks for</source>
        <translation>بحسب ما تتطلبه الخطوة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Chosen otherwise</source>
        <translation>اختيار مخالف</translation>
    </message>
    <message>
        <source>Why the choice is another than the proposal</source>
        <translation>لماذا يخالف الاختيار الاقتراح</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>العناصر شهريًا</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>النسبة من الكل</translation>
    </message>
    <message>
        <source>Items of the step by those of the step with the most</source>
        <translation>عناصر الخطوة على عناصر أكثر الخطوات عناصر</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>الساعات شهريًا</translation>
    </message>
    <message>
        <source>Of people: items times minutes for each</source>
        <translation>ساعات الأشخاص: العناصر في دقائق كل منها</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Recurring, without errors; medians</source>
        <translation>متكررة دون الأخطاء؛ قيم وسيطة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Share of its items that leave the step right</source>
        <translation>نسبة العناصر التي تخرج من الخطوة صحيحة</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>Net present value by the step&apos;s assessment</source>
        <translation>صافي القيمة الحالية بحسب تقييم الخطوة</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no entry in a table</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Median of the items that reach the step; in parentheses, here and beside, P10 to P90</source>
        <translation>وسيط العناصر التي تصل إلى الخطوة؛ وبين قوسين، هنا وإلى جانبه، من P10 إلى P90</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ProvenanceEditor</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation>من أين يأتي الرقم</translation>
    </message>
    <message>
        <source>Day of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>How well founded</source>
        <translation>مدى قوة الأساس</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuantityEditor</name>
    <message>
        <source>Replace by a range</source>
        <translation>استبدال بنطاق</translation>
    </message>
    <message>
        <source>we don&apos;t know</source>
        <translation>لا نعرف</translation>
    </message>
    <message>
        <source>Low: nine times in ten it is more than this (P10)</source>
        <translation>منخفض: في تسع حالات من عشر تكون القيمة أكبر من هذا (P10)</translation>
    </message>
    <message>
        <source>High: nine times in ten it is less than this (P90)</source>
        <translation>مرتفع: في تسع حالات من عشر تكون القيمة أقل من هذا (P90)</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>صحّحه</translation>
    </message>
    <message>
        <source>± range</source>
        <translation>± نطاق</translation>
    </message>
    <message>
        <source>State a low and a high end instead of a single number</source>
        <translation>ذكر طرف منخفض وطرف مرتفع بدلًا من عدد واحد</translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation>%1: منخفض</translation>
    </message>
    <message>
        <source>%1: high</source>
        <translation>%1: مرتفع</translation>
    </message>
    <message>
        <source>%1: state a range</source>
        <translation>%1: ذكر نطاق</translation>
    </message>
    <message>
        <source>%1: replace the distribution by a range</source>
        <translation>%1: استبدال التوزيع بنطاق</translation>
    </message>
    <message>
        <source>A range needs a low, a likely and a high value.</source>
        <translation>يحتاج النطاق إلى قيمة منخفضة وقيمة مرجّحة وقيمة مرتفعة.</translation>
    </message>
    <message>
        <source>A figure is needed here.</source>
        <translation>يلزم رقم هنا.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>source given</source>
        <translation>المصدر مذكور</translation>
    </message>
    <message>
        <source>source …</source>
        <translation>المصدر …</translation>
    </message>
    <message>
        <source>%1: source</source>
        <translation>%1: المصدر</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>من أين يأتي الرقم</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>المصدر: %1 (%2)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>I mean %1</source>
        <translation>أقصد %1</translation>
    </message>
    <message>
        <source>Take %1 as likely</source>
        <translation>اعتماد %1 قيمةً مرجّحة</translation>
    </message>
    <message>
        <source>A distribution of the document that cannot be read.</source>
        <translation>توزيع في المستند لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>A distribution of the document: %1 in the middle, %2 in eight cases of ten.</source>
        <translation>توزيع في المستند: %1 في الوسط، و%2 في ثماني حالات من عشر.</translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2.</source>
        <translation>ما دامت القيمة غير معروفة، يفترض الكتالوج %1 – %2.</translation>
    </message>
    <message>
        <source>While unknown, the catalogue assumes %1 – %2: %3.</source>
        <translation>ما دامت القيمة غير معروفة، يفترض الكتالوج %1 – %2: %3.</translation>
    </message>
    <message>
        <source>= %1, likely %2</source>
        <translation>= %1، المرجّح %2</translation>
    </message>
    <message>
        <source>Low and high are the ends that eight cases of ten lie between.</source>
        <translation>المنخفض والمرتفع هما الطرفان اللذان تقع بينهما ثماني حالات من عشر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Default: %1 – %2.</source>
        <translation>الافتراضي: %1 – %2.</translation>
    </message>
    <message>
        <source>Default: %1 – %2: %3.</source>
        <translation>الافتراضي: %1 – %2: %3.</translation>
    </message>
    <message>
        <source>Percentiles…</source>
        <translation>المئينات…</translation>
    </message>
    <message>
        <source>State how often the figure is at most so much, and fit a distribution to it</source>
        <translation>اذكر كم مرة لا يتجاوز الرقم مقدارًا معيّنًا، ووفّق توزيعًا معه</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a figure and the share of cases below it</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Percentiles as stated (%1): %2 in the middle, %3 in eight cases of ten.</source>
        <translation>المئينات كما ذُكرت (%1): %2 في الوسط، و%3 في ثماني حالات من عشر.</translation>
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
            <numerusform>لا مصادر تختلف في القدر اللازم: %1.</numerusform>
            <numerusform>مصدر واحد يختلف في القدر اللازم: %1.</numerusform>
            <numerusform>مصدران يختلفان في القدر اللازم: %1.</numerusform>
            <numerusform>%Ln مصادر تختلف في القدر اللازم: %1.</numerusform>
            <numerusform>%Ln مصدرًا تختلف في القدر اللازم: %1.</numerusform>
            <numerusform>%Ln مصدر تختلف في القدر اللازم: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::QuestionForm</name>
    <message>
        <source>No question holds these words.</source>
        <translation>لا يحتوي أي سؤال على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Questions</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is the question?</source>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>Stands on top of every screen and of the report.</source>
        <translation>يظهر أعلى كل شاشة وأعلى التقرير.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هذا التقييم؟</translation>
    </message>
    <message>
        <source>The organisation or team that pays and benefits.</source>
        <translation>المؤسسة أو الفريق الذي يدفع ويستفيد.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرر؟</translation>
    </message>
    <message>
        <source>A decision without an owner is seldom made. The report names this person.</source>
        <translation>القرار الذي لا صاحب له قلّما يُتخذ. ويذكر التقرير اسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Which day does the assessment speak for?</source>
        <translation>عن أي يوم يتحدث التقييم؟</translation>
    </message>
    <message>
        <source>Prices are checked for age at this day, and options that close before it are ruled out.</source>
        <translation>يُتحقق من عمر الأسعار في هذا اليوم، وتُستبعد الخيارات التي تُغلق قبله.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>In which currency do you reckon?</source>
        <translation>بأي عملة تحسب؟</translation>
    </message>
    <message>
        <source>All money that you type is in it. Prices of the catalogue are in US dollars.</source>
        <translation>كل المبالغ التي تكتبها بهذه العملة. أسعار الكتالوج بالدولار الأمريكي.</translation>
    </message>
    <message>
        <source>Months looked ahead</source>
        <translation>عدد الأشهر المقبلة</translation>
    </message>
    <message>
        <source>How many months ahead do you look?</source>
        <translation>كم شهرًا تنظر إلى الأمام؟</translation>
    </message>
    <message>
        <source>Costs and benefits are added up over this time. Models change quickly: 24 to 36 months are usual.</source>
        <translation>تُجمع التكاليف والفوائد على مدى هذه المدة. تتغير النماذج بسرعة: المعتاد من ٢٤ إلى ٣٦ شهرًا.</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>What return does your organisation ask of its money?</source>
        <translation>ما العائد الذي تطلبه مؤسستك على أموالها؟</translation>
    </message>
    <message>
        <source>Money later is worth less than money now, by this rate a year. Zero counts both alike.</source>
        <translation>المال لاحقًا أقل قيمة من المال الآن، بهذا المعدل سنويًا. والصفر يساوي بينهما.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What is to be decided, by whom, and over which time.</source>
        <translation>ما الذي يجب البتّ فيه، ومن يقرر، وعلى أي مدة.</translation>
    </message>
    <message>
        <source>What the work is, and what one must know to do it.</source>
        <translation>ما هو العمل، وما الذي يجب معرفته لإنجازه.</translation>
    </message>
    <message>
        <source>How much there is to do, and how long the texts are.</source>
        <translation>كم حجم العمل المطلوب، وكم طول النصوص.</translation>
    </message>
    <message>
        <source>How good the answers must be, and what examples you have.</source>
        <translation>ما جودة الإجابات المطلوبة، وما الأمثلة المتوفرة لديك.</translation>
    </message>
    <message>
        <source>How the work is done now, and what a mistake costs. Without it, only costs are compared.</source>
        <translation>كيف يُنجز العمل الآن، وكم يكلّف الخطأ. من دون ذلك تُقارن التكاليف وحدها.</translation>
    </message>
    <message>
        <source>What must hold whatever the price. An option that breaks a limit is out, and says why.</source>
        <translation>ما يجب أن يتحقق مهما كان الثمن. الخيار الذي يخالف حدًّا يُستبعد مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Which ways to do it do you want to compare?</source>
        <translation>ما الطرق التي تريد المقارنة بينها لإنجاز العمل؟</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>How many units of your currency does one US dollar cost?</source>
        <translation>كم وحدة من عملتك يساوي الدولار الأمريكي الواحد؟</translation>
    </message>
    <message>
        <source>Prices of the catalogue are in US dollars; without the rate they cannot be used. A range is a good answer: the rate will move while the assessment holds.</source>
        <translation>أسعار الكتالوج بالدولار الأمريكي، ومن دون سعر الصرف لا يمكن استخدامها. النطاق إجابة جيدة: سيتحرك السعر ما دام التقييم ساريًا.</translation>
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
        <translation>إظهار تحذيرات أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات أخرى</numerusform>
            <numerusform>تحذير آخر</numerusform>
            <numerusform>تحذيران آخران</numerusform>
            <numerusform>%Ln تحذيرات أخرى</numerusform>
            <numerusform>%Ln تحذيرًا آخر</numerusform>
            <numerusform>%Ln تحذير آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RankWeights</name>
    <message>
        <source>Counts more</source>
        <translation>أهم</translation>
    </message>
    <message>
        <source>Counts less</source>
        <translation>أقل أهمية</translation>
    </message>
    <message>
        <source>Like the one above</source>
        <translation>مثل الذي فوقه</translation>
    </message>
    <message>
        <source>Criteria by importance</source>
        <translation>المعايير بحسب الأهمية</translation>
    </message>
    <message>
        <source>Put what counts most on top (Alt with the arrow keys moves a criterion). The weights follow from the order alone: they are the middle of all weights that keep it.</source>
        <translation>ضع الأهم في الأعلى (Alt مع مفاتيح الأسهم ينقل المعيار). تنتج الأوزان من الترتيب وحده: فهي وسط كل الأوزان التي تحفظه.</translation>
    </message>
    <message>
        <source>%1. %2 – %3</source>
        <comment>rank, criterion, weight</comment>
        <translation>%1. %2 – %3</translation>
    </message>
    <message>
        <source>Change the order of criteria</source>
        <translation>تغيير ترتيب المعايير</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReadinessList</name>
    <message>
        <source>Go to where it is put right</source>
        <translation>انتقل إلى موضع معالجته</translation>
    </message>
    <message>
        <source>Ready to decide?</source>
        <translation>هل أنتم مستعدون للقرار؟</translation>
    </message>
    <message>
        <source>We vouch for it</source>
        <translation>نضمن ذلك</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>mark, check, its state</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Vouch for a check</source>
        <translation>ضمان بند من القائمة</translation>
    </message>
    <message>
        <source>%1 of %2 checks are met.</source>
        <comment>checks of the readiness list</comment>
        <translation>استوفيت %1 من %2 من نقاط الفحص.</translation>
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
        <translation>الأسباب في أشرطة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Recovery</name>
    <message>
        <source>“%1” holds no work that could be read.</source>
        <translation>لا يحتوي «%1» على عمل يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RecoveryDialog</name>
    <message>
        <source>Untitled assessment</source>
        <translation>تقييم بلا عنوان</translation>
    </message>
    <message>
        <source>%1
never saved · changed %2</source>
        <comment>title, time</comment>
        <translation>%1
لم يُحفظ قط · عُدّل %2</translation>
    </message>
    <message>
        <source>%1
%2 · changed %3</source>
        <comment>title, file, time</comment>
        <translation>%1
%2 · عُدّل %3</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Throw away …</source>
        <translation>ت&amp;خلص …</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>ال&amp;قرار لاحقًا</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Recovered work opens as a change that you can undo; no file is overwritten until you save.</source>
        <translation>انتهى البرنامج قبل حفظ هذا العمل. يُفتح العمل المستعاد كتغيير يمكن التراجع عنه؛ ولا يُكتب فوق أي ملف حتى تحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were moved aside: %1</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln ملف ونُقل جانبًا: %1</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد (%Ln) ونُقل جانبًا: %1</numerusform>
            <numerusform>تعذّرت قراءة ملفين (%Ln) ونُقلا جانبًا: %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفات ونُقلت جانبًا: %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملفًا ونُقلت جانبًا: %1</numerusform>
            <numerusform>تعذّرت قراءة %Ln ملف ونُقلت جانبًا: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw away %n piece(s) of unsaved work for good?</source>
        <translation>
            <numerusform>هل تريد التخلص نهائيًا من %Ln عمل غير محفوظ؟</numerusform>
            <numerusform>هل تريد التخلص نهائيًا من عمل واحد (%Ln) غير محفوظ؟</numerusform>
            <numerusform>هل تريد التخلص نهائيًا من عملين (%Ln) غير محفوظين؟</numerusform>
            <numerusform>هل تريد التخلص نهائيًا من %Ln أعمال غير محفوظة؟</numerusform>
            <numerusform>هل تريد التخلص نهائيًا من %Ln عملًا غير محفوظ؟</numerusform>
            <numerusform>هل تريد التخلص نهائيًا من %Ln عمل غير محفوظ؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The files that were saved stay as they are.</source>
        <translation>تبقى الملفات المحفوظة على حالها.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تخلص</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Report</name>
    <message>
        <source>The document has errors, so there is nothing to report yet.</source>
        <translation>في المستند أخطاء، ولذلك لا يوجد بعد ما يُعرض في التقرير.</translation>
    </message>
    <message>
        <source>Assessment without a title</source>
        <translation>تقييم بلا عنوان</translation>
    </message>
    <message>
        <source>The report could not be drawn: memory may be short.</source>
        <translation>تعذّر رسم التقرير: ربما لا تكفي الذاكرة.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>المصدر والتاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Register of assumptions</source>
        <translation>سجل الافتراضات</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>كل الخيارات</translation>
    </message>
    <message>
        <source>Shared by several options</source>
        <translation>مشترك بين عدة خيارات</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>للبدء</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>التكلفة الكلية</translation>
    </message>
    <message>
        <source>of it errors</source>
        <translation>منها الأخطاء</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>صافي القيمة الحالية</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>العائد على التكلفة</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>معدل العائد</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>استرداد المال</translation>
    </message>
    <message>
        <source>discounted</source>
        <translation>بعد الخصم</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Even at items a month</source>
        <translation>التعادل عند عدد عناصر شهريًا</translation>
    </message>
    <message>
        <source>Even in month</source>
        <translation>التعادل في الشهر</translation>
    </message>
    <message>
        <source>After items</source>
        <translation>بعد عدد عناصر</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Where the recommended option changes places with another</source>
        <translation>أين يتبادل الخيار الموصى به موقعه مع خيار آخر</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>التكاليف والعائد</translation>
    </message>
    <message>
        <source>Money by month against going on as today: above zero the money is back. Where two lines cross, one option overtakes the other.</source>
        <translation>المال شهرًا بشهر مقارنةً بالاستمرار كما هو اليوم: فوق الصفر يكون المال قد استُرد. وحيث يتقاطع خطان يتجاوز خيارٌ الآخر.</translation>
    </message>
    <message>
        <source>All that is paid up to each month. Where two lines cross, one option overtakes the other.</source>
        <translation>كل ما يُدفع حتى كل شهر. وحيث يتقاطع خطان يتجاوز خيارٌ الآخر.</translation>
    </message>
    <message>
        <source>What the costs consist of</source>
        <translation>مم تتكون التكاليف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation>الأدلة المستخدمة</translation>
    </message>
    <message>
        <source>Published figures behind the defaults of the register. Where you have measured something yourself, your measurement outweighs them.</source>
        <translation>أرقام منشورة تستند إليها القيم الافتراضية في السجل. وإذا قست شيئًا بنفسك، فقياسك أرجح منها.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>كيف حُسبت الأرقام</translation>
    </message>
    <message>
        <source>Central case: every figure at its median, the 50th percentile. Ranges are 10th to 90th percentile.</source>
        <translation>الحالة الوسطى: كل رقم عند وسيطه، أي المئين الخمسين. والنطاقات من المئين العاشر إلى المئين التسعين.</translation>
    </message>
    <message>
        <source>One-off cost falls at the start, everything else at the end of its month. An option costs and earns from the month in which it is in use; projects slip, and the delay is part of it.</source>
        <translation>تقع التكلفة لمرة واحدة في البداية، وكل ما عداها في نهاية شهره. ويبدأ الخيار في التكلفة والكسب من الشهر الذي يدخل فيه الاستخدام؛ فالمشاريع تتأخر، والتأخير محسوب.</translation>
    </message>
    <message>
        <source>Time frame: %1. Discount rate: %2 a year; a month&apos;s rate r is (1 + yearly rate)^(1/12) − 1.</source>
        <translation>المدة: %1. معدل الخصم: %2 سنويًا؛ والمعدل الشهري هو الجذر الثاني عشر لـ (١ + المعدل السنوي) مطروحًا منه ١.</translation>
    </message>
    <message>
        <source>Value is what today&apos;s process would have cost in the same month, with its errors, plus what additional right answers earn. Going on as today therefore comes to exactly zero.</source>
        <translation>القيمة هي ما كانت العملية الحالية ستكلّفه في الشهر نفسه مع أخطائها، مضافًا إليه ما تكسبه الإجابات الصحيحة الإضافية. ولذلك يساوي الاستمرار كما هو اليوم صفرًا تمامًا.</translation>
    </message>
    <message>
        <source>Today&apos;s process is not described, so options are compared by what the same work costs. Nothing is said about whether any of them pays.</source>
        <translation>العملية الحالية غير موصوفة، ولذلك تُقارن الخيارات بتكلفة العمل نفسه. ولا يُقال شيء عمّا إذا كان أي منها مجديًا.</translation>
    </message>
    <message>
        <source>Net present value: the sum of monthly flows, each discounted to the start.</source>
        <translation>صافي القيمة الحالية: مجموع التدفقات الشهرية بعد خصم كل منها إلى البداية.</translation>
    </message>
    <message>
        <source>Return on cost: (value − cost) ÷ cost, undiscounted. Rate of return: every yearly rate at which the net present value is zero; there may be none, one or several.</source>
        <translation>العائد على التكلفة: (القيمة − التكلفة) ÷ التكلفة، من دون خصم. معدل العائد: كل معدل سنوي يكون عنده صافي القيمة الحالية صفرًا؛ وقد لا يوجد أي معدل، أو يوجد واحد أو عدة معدلات.</translation>
    </message>
    <message>
        <source>Money back: the first moment after which the sum of flows stays at or above zero, linear within a month.</source>
        <translation>استرداد المال: أول لحظة يبقى بعدها مجموع التدفقات عند الصفر أو فوقه، بحساب خطي داخل الشهر.</translation>
    </message>
    <message>
        <source>Accuracy: published results for this kind of task, corrected by your own measurement where there is one, after people&apos;s review; the mean over the months in use, weighted by volume.</source>
        <translation>الدقة: نتائج منشورة لهذا النوع من المهام، مصححة بقياسك إن وُجد، بعد مراجعة الأشخاص؛ وهي المتوسط على أشهر الاستخدام مرجّحًا بالحجم.</translation>
    </message>
    <message>
        <source>Cost of errors: items × share of wrong answers × cost of one wrong answer.</source>
        <translation>تكلفة الأخطاء: العناصر × نسبة الإجابات الخاطئة × تكلفة الإجابة الخاطئة الواحدة.</translation>
    </message>
    <message>
        <source>A hard condition judges the central value. An option that breaks one is out, whatever it costs.</source>
        <translation>يُحكم بالشرط الصارم على القيمة الوسطى. والخيار الذي يخالف شرطًا صارمًا يُستبعد مهما كانت تكلفته.</translation>
    </message>
    <message>
        <source>An unknown price is a wide range, never zero. Prices older than 180 days are flagged.</source>
        <translation>السعر المجهول نطاق واسع، وليس صفرًا أبدًا. وتُعلَّم الأسعار التي مضى عليها أكثر من ١٨٠ يومًا.</translation>
    </message>
    <message>
        <source>How to make these figures again</source>
        <translation>كيف تُعاد هذه الأرقام</translation>
    </message>
    <message>
        <source>The same document, date and version of the program give the same figures on every computer.</source>
        <translation>المستند نفسه والتاريخ نفسه وإصدار البرنامج نفسه تعطي الأرقام نفسها على كل حاسوب.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Day that the figures speak for</source>
        <translation>اليوم الذي تعبّر عنه الأرقام</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Catalogue compiled</source>
        <translation>تاريخ إعداد الكتالوج</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>none: central case only</source>
        <translation>لا شيء: الحالة الوسطى فقط</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Options ruled out</source>
        <translation>الخيارات المستبعدة</translation>
    </message>
    <message>
        <source>No hard conditions are stated, so no option is ruled out.</source>
        <translation>لم تُذكر شروط صارمة، ولذلك لم يُستبعد أي خيار.</translation>
    </message>
    <message>
        <source>Every option meets the hard conditions that could be checked.</source>
        <translation>كل الخيارات تستوفي الشروط الصارمة التي أمكن التحقق منها.</translation>
    </message>
    <message>
        <source>Conditions that could not be checked</source>
        <translation>شروط تعذّر التحقق منها</translation>
    </message>
    <message>
        <source>for the decision of %1</source>
        <translation>لقرار يتخذه %1</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>من دون تاريخ</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>التكلفة شهريًا</translation>
    </message>
    <message>
        <source>Some letters are missing in this report, because no font on this computer has them: %1.</source>
        <translation>بعض الحروف ناقصة في هذا التقرير لأنها غير موجودة في أي خط على هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation>ما ينبغي مراعاته</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Nothing is stated about the task; the options stand by their costs alone.</source>
        <translation>لم يُذكر شيء عن المهمة؛ فتُقارن الخيارات بتكاليفها وحدها.</translation>
    </message>
    <message>
        <source>Unknown, and so a wide range where an option needs it: %1.</source>
        <translation>مجهول، ولذلك نطاق واسع حيث يحتاجه خيار ما: %1.</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>التكلفة مقابل الدقة</translation>
    </message>
    <message>
        <source>Cost an item</source>
        <translation>تكلفة العنصر</translation>
    </message>
    <message>
        <source>Cost a right answer</source>
        <translation>تكلفة الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Unbeaten</source>
        <translation>لا يُتفوق عليه</translation>
    </message>
    <message>
        <source>May be chosen</source>
        <translation>يمكن اختياره</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What should stand first</source>
        <translation>ما ينبغي أن يتوفر أولًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What it risks</source>
        <translation>ما فيه من مخاطر</translation>
    </message>
    <message>
        <source>Everything that should stand before a decision is there.</source>
        <translation>كل ما ينبغي أن يتوفر قبل القرار متوفر.</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>ما قد يسوء</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>What turned out otherwise</source>
        <translation>ما جاء على غير المتوقع</translation>
    </message>
    <message>
        <source>Figures to watch</source>
        <translation>أرقام ينبغي متابعتها</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>آراء مخالفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نسخة نهائية</translation>
    </message>
    <message>
        <source>Decision report: how to put a language model to work on a task</source>
        <translation>تقرير قرار: كيفية تشغيل نموذج لغوي في مهمة</translation>
    </message>
    <message>
        <source>The assessment that this report is made from</source>
        <translation>التقييم الذي أُعدّ منه هذا التقرير</translation>
    </message>
    <message>
        <source>Every figure of this report</source>
        <translation>جميع أرقام هذا التقرير</translation>
    </message>
    <message>
        <source>The sections that are chosen have no table.</source>
        <translation>لا جدول في الأقسام المختارة.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Written by Tunepoint %1.</source>
        <translation>كتبه Tunepoint %1.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The workbook could not be written: the folder for temporary files may be full.</source>
        <translation>تعذّرت كتابة المصنَّف: ربما امتلأ مجلد الملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Brief for a board</source>
        <translation>موجز لمجلس الإدارة</translation>
    </message>
    <message>
        <source>Technical appendix</source>
        <translation>ملحق فني</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>تقرير كامل</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>نسبة الصحيح</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>فترة ٩٥٪</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>What has been measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>Interval by Wilson&apos;s formula: it holds the true share in 95 of 100 such tests.</source>
        <translation>الفترة بصيغة ويلسون: تحتوي النسبة الحقيقية في ٩٥ من كل ١٠٠ اختبار من هذا النوع.</translation>
    </message>
    <message>
        <source>Where no error was seen, the share of errors may still be up to three divided by the number of items (95%, rule of three).</source>
        <translation>حيث لم يُرَ أي خطأ، قد تبلغ نسبة الأخطاء ثلاثة مقسومة على عدد العناصر (٩٥٪، قاعدة الثلاثة).</translation>
    </message>
    <message>
        <source>Expected before a test</source>
        <translation>المتوقع قبل الاختبار</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>المئين ٥ إلى المئين ٩٥</translation>
    </message>
    <message>
        <source>After the test</source>
        <translation>بعد الاختبار</translation>
    </message>
    <message>
        <source>With review, over the months</source>
        <translation>مع المراجعة، على مدى الأشهر</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>مجدٍ بدءًا من</translation>
    </message>
    <message>
        <source>How often the answers are right</source>
        <translation>كم مرة تكون الإجابات صحيحة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Rank: 1 decides most, by its share in the spread of the lead (Sobol&apos; index). %1 of what decides rests on our assumption.</source>
        <translation>الرتبة: ١ هو الأكثر حسمًا، بحسب حصته من تشتت التقدم (مؤشر سوبول). %1 مما يحسم يقوم على افتراضنا.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما الذي يختلف</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تم تغييره</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) that move figures are left out here.</source>
        <translation>
            <numerusform>لا فروق أخرى محذوفة هنا.</numerusform>
            <numerusform>حُذف هنا فرق آخر واحد يحرّك الأرقام.</numerusform>
            <numerusform>حُذف هنا فرقان آخران يحرّكان الأرقام.</numerusform>
            <numerusform>حُذفت هنا %Ln فروق أخرى تحرّك الأرقام.</numerusform>
            <numerusform>حُذف هنا %Ln فرقًا آخر يحرّك الأرقام.</numerusform>
            <numerusform>حُذف هنا %Ln فرق آخر يحرّك الأرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>ما الذي حرّكها</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>بكم</translation>
    </message>
    <message>
        <source>Why the net present value of the answer moved</source>
        <translation>لماذا تغيّر صافي القيمة الحالية للإجابة</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Against the earlier version</source>
        <translation>مقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>مقارنة مع %1.</translation>
    </message>
    <message>
        <source>Compared with %1 of %2.</source>
        <translation>مقارنة مع %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>no reason is stated</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>أموال مَن</translation>
    </message>
    <message>
        <source>Costs that fall on others, such as customers, may be missing.</source>
        <translation>قد تغيب تكاليف يتحملها آخرون مثل العملاء.</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>No rate is stated: money later counts as much as money today, which favours options that pay late.</source>
        <translation>لم يُذكر معدل: المال لاحقًا يساوي المال اليوم، وهذا يحابي الخيارات التي تدفع متأخرًا.</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>معدل الخصم السنوي</translation>
    </message>
    <message>
        <source>Currency and price date</source>
        <translation>العملة وتاريخ الأسعار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Without a date nobody can tell how old the prices are.</source>
        <translation>من دون تاريخ لا يمكن معرفة مدى قدم الأسعار.</translation>
    </message>
    <message>
        <source>Amounts are in money of that day; prices change only as the register says.</source>
        <translation>المبالغ بأسعار ذلك اليوم؛ ولا تتغير الأسعار إلا كما يذكر السجل.</translation>
    </message>
    <message>
        <source>What the money is counted by</source>
        <translation>كيف تُحتسب الأموال</translation>
    </message>
    <message>
        <source>A bar for each option, divided into the elements of the tables below.</source>
        <translation>شريط لكل خيار مقسوم إلى عناصر الجداول أدناه.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Cost by element, options %1 to %2</source>
        <translation>التكلفة حسب العنصر، الخيارات من %1 إلى %2</translation>
    </message>
    <message>
        <source>Cost by element</source>
        <translation>التكلفة حسب العنصر</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>السنة %1</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>الأموال حسب السنة</translation>
    </message>
    <message>
        <source>Cost by year, errors included</source>
        <translation>التكلفة حسب السنة، شاملة الأخطاء</translation>
    </message>
    <message>
        <source>Gain or loss by year against going on as today</source>
        <translation>الربح أو الخسارة حسب السنة مقارنة بالاستمرار كما هو اليوم</translation>
    </message>
    <message>
        <source>Money by month</source>
        <translation>الأموال حسب الشهر</translation>
    </message>
    <message>
        <source>A second estimate</source>
        <translation>تقدير ثانٍ</translation>
    </message>
    <message>
        <source>Logo of the organisation</source>
        <translation>شعار المؤسسة</translation>
    </message>
    <message numerus="yes">
        <source>How to put a language model to work on this task: an economic evaluation of %n option(s)</source>
        <translation>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي من دون خيارات</numerusform>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي لخيار واحد</numerusform>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي لخيارين</numerusform>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي لـ %Ln خيارات</numerusform>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي لـ %Ln خيارًا</numerusform>
            <numerusform>كيف يُستخدم نموذج لغوي لهذه المهمة: تقييم اقتصادي لـ %Ln خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>مَن يقرر</translation>
    </message>
    <message>
        <source>not stated: nobody is named who can act on this report</source>
        <translation>غير مذكور: لم يُسمَّ أحد يمكنه العمل بهذا التقرير</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>none stated, so prices and closing dates are not checked</source>
        <translation>غير مذكور، لذلك لم تُفحص الأسعار وتواريخ الإغلاق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>worst to best</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>بلا مستويات</numerusform>
            <numerusform>مستوى واحد</numerusform>
            <numerusform>مستويان</numerusform>
            <numerusform>%Ln مستويات</numerusform>
            <numerusform>%Ln مستوى</numerusform>
            <numerusform>%Ln مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>by points</source>
        <translation>بحسب النقاط</translation>
    </message>
    <message>
        <source>%1, read off the options</source>
        <translation>%1، مأخوذ من الخيارات</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>عمّ يسأل</translation>
    </message>
    <message>
        <source>Worst to best</source>
        <translation>الأسوأ إلى الأفضل</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Same winner from</source>
        <translation>الفائز نفسه من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Weights: %1. They add up to 100%. Same winner: the weights between which the best option by weighted sum stays the best, the others in proportion.</source>
        <translation>الأوزان: %1. مجموعها ١٠٠٪. الفائز نفسه: الأوزان التي يبقى بينها الخيار الأفضل بالمجموع الموزون هو الأفضل، والأخرى بالتناسب.</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>الطرق جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>More is better, but for VIKOR, where less is. Options that break a hard condition or lack a figure are not ranked.</source>
        <translation>الأكثر أفضل، إلا في VIKOR حيث الأقل أفضل. لا تُرتَّب الخيارات التي تخالف شرطًا صارمًا أو ينقصها رقم.</translation>
    </message>
    <message>
        <source>All four methods put the same option first.</source>
        <translation>الطرق الأربع كلها تضع الخيار نفسه أولًا.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المرتبة %1</translation>
    </message>
    <message>
        <source>First whatever the weights</source>
        <translation>الأول مهما كانت الأوزان</translation>
    </message>
    <message>
        <source>How often each option takes each place</source>
        <translation>كم مرة يأخذ كل خيار كل مرتبة</translation>
    </message>
    <message>
        <source>Over all trials of figures, scores and unknown weights. The last column lets every weight be anything.</source>
        <translation>على مدى كل محاولات الأرقام والدرجات والأوزان المجهولة. يسمح العمود الأخير لكل وزن بأن يكون أي قيمة.</translation>
    </message>
    <message>
        <source>What the team says of it</source>
        <translation>ما يقوله الفريق عنه</translation>
    </message>
    <message>
        <source>What else counts</source>
        <translation>ما الذي يهم أيضًا</translation>
    </message>
    <message>
        <source>Criteria beside money, each turned into a value between worst and best, weighed and added up.</source>
        <translation>معايير إلى جانب المال، يُحوَّل كل منها إلى قيمة بين الأسوأ والأفضل، ثم يوزن ويُجمع.</translation>
    </message>
    <message>
        <source>What published ways to decide say</source>
        <translation>ما تقوله طرق القرار المنشورة</translation>
    </message>
    <message>
        <source>Each way is told apart; they are not mixed with each other or with the figures.</source>
        <translation>تُعرض كل طريقة على حدة؛ ولا تُخلط بعضها ببعض ولا بالأرقام.</translation>
    </message>
    <message>
        <source>Way to decide</source>
        <translation>طريقة القرار</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>ما يؤيده</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two ways to decide, and what parts them</comment>
        <translation>%1 و%2: %3</translation>
    </message>
    <message>
        <source>Where they disagree, and what would bring them together</source>
        <translation>أين تختلف، وما الذي يوفق بينها</translation>
    </message>
    <message>
        <source>Forecasts and what came of them</source>
        <translation>التوقعات وما آلت إليه</translation>
    </message>
    <message>
        <source>The decision is looked at again on %1.</source>
        <translation>يُعاد النظر في القرار بتاريخ %1.</translation>
    </message>
    <message>
        <source>No dissent is recorded. That may mean that everybody agrees, or that nobody was asked; the document does not say which.</source>
        <translation>لم يُسجَّل أي اعتراض. قد يعني ذلك أن الجميع متفقون أو أن أحدًا لم يُسأل؛ والمستند لا يبيّن أيهما.</translation>
    </message>
    <message>
        <source>Limits and interests</source>
        <translation>الحدود والمصالح</translation>
    </message>
    <message>
        <source>%1 of what decides rests on our assumptions: figures that nobody has measured.</source>
        <translation>%1 مما يحسم يقوم على افتراضاتنا: أرقام لم يقسها أحد.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>It is not stated who paid for this work.</source>
        <translation>لم يُذكر مَن دفع مقابل هذا العمل.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>Nothing is stated. Whoever sells, builds or is judged by one of the options should be named here.</source>
        <translation>لم يُذكر شيء. ينبغي أن يُسمّى هنا كل من يبيع أحد الخيارات أو يبنيه أو يُقيَّم به.</translation>
    </message>
    <message>
        <source>What those who took part state</source>
        <translation>ما يصرّح به المشاركون</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement, who said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Trials: every uncertain figure is drawn from its distribution, the same draw for all options that share it, so that differences are as certain as they really are.</source>
        <translation>المحاولات: يُسحب كل رقم غير مؤكد من توزيعه، والسحب نفسه لكل الخيارات التي تشترك فيه، كي تكون الفروق مؤكدة بقدر ما هي فعلًا.</translation>
    </message>
    <message>
        <source>Figures are drawn independently of each other; no correlations are stated.</source>
        <translation>تُسحب الأرقام مستقلة بعضها عن بعض؛ ولم تُذكر ارتباطات.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of figures are drawn with the stated rank correlation.</source>
        <translation>
            <numerusform>لا تُسحب أزواج بارتباط مذكور.</numerusform>
            <numerusform>يُسحب زوج واحد من الأرقام بارتباط الرتب المذكور.</numerusform>
            <numerusform>يُسحب زوجان من الأرقام بارتباط الرتب المذكور.</numerusform>
            <numerusform>تُسحب %Ln أزواج من الأرقام بارتباط الرتب المذكور.</numerusform>
            <numerusform>يُسحب %Ln زوجًا من الأرقام بارتباط الرتب المذكور.</numerusform>
            <numerusform>يُسحب %Ln زوج من الأرقام بارتباط الرتب المذكور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low, likely and high are the 10th, 50th and 90th percentile; the curve through them is a metalog (Keelin), which needs no assumption about the shape.</source>
        <translation>المنخفض والمرجح والمرتفع هي المئينات ١٠ و٥٠ و٩٠؛ والمنحنى المار بها هو ميتالوغ (كيلن)، ولا يحتاج إلى افتراض عن الشكل.</translation>
    </message>
    <message>
        <source>Worth of knowing: mean over the trials of the best option&apos;s money once the figure is known, less the money of the best option now; by regression over the same trials.</source>
        <translation>قيمة المعرفة: متوسط مال أفضل خيار على مدى المحاولات بعد معرفة الرقم، ناقص مال أفضل خيار الآن؛ بالانحدار على المحاولات نفسها.</translation>
    </message>
    <message>
        <source>Worth of a trial: the same, with what a test of so many items would show.</source>
        <translation>قيمة التجربة: الشيء نفسه، بما سيُظهره اختبار بهذا العدد من العناصر.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Items in month m</source>
        <translation>العناصر في الشهر m</translation>
    </message>
    <message>
        <source>Rate of a month</source>
        <translation>معدل الشهر</translation>
    </message>
    <message>
        <source>Cost of a model call</source>
        <translation>تكلفة استدعاء النموذج</translation>
    </message>
    <message>
        <source>Cost of a right answer with repair</source>
        <translation>تكلفة إجابة صحيحة مع الإصلاح</translation>
    </message>
    <message>
        <source>Learning from n examples</source>
        <translation>التعلم من n مثال</translation>
    </message>
    <message>
        <source>Interval of a measured share</source>
        <translation>فترة نسبة مقيسة</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>القيمة الموزونة</translation>
    </message>
    <message>
        <source>Worth of knowing everything</source>
        <translation>قيمة معرفة كل شيء</translation>
    </message>
    <message>
        <source>Worth of knowing x</source>
        <translation>قيمة معرفة x</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Going on as today is not among the options, so nothing here says whether any change is worth it.</source>
        <translation>الاستمرار كما هو اليوم ليس بين الخيارات، فلا شيء هنا يبيّن هل يستحق أي تغيير العناء.</translation>
    </message>
    <message>
        <source>The trial to make</source>
        <translation>التجربة المطلوبة</translation>
    </message>
    <message>
        <source>No trial is worth more than it costs: what it could show would too rarely change the choice.</source>
        <translation>لا تجربة تساوي أكثر من تكلفتها: ما قد تُظهره نادرًا ما يغيّر الاختيار.</translation>
    </message>
    <message>
        <source>Smallest fall that shows</source>
        <translation>أصغر انخفاض يظهر</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>المنفعة الصافية</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>A trial of %1, by size</source>
        <translation>تجربة %1 حسب الحجم</translation>
    </message>
    <message>
        <source>What should stand before the decision</source>
        <translation>ما ينبغي أن يسبق القرار</translation>
    </message>
    <message>
        <source>There already: %1.</source>
        <translation>موجود بالفعل: %1.</translation>
    </message>
    <message>
        <source>Way of drawing</source>
        <translation>طريقة السحب</translation>
    </message>
    <message>
        <source>independent random draws</source>
        <translation>سحوبات عشوائية مستقلة</translation>
    </message>
    <message>
        <source>scrambled Sobol&apos; sequence, evenly spread draws</source>
        <translation>متتالية سوبول مبعثرة، سحوبات موزعة بانتظام</translation>
    </message>
    <message>
        <source>Digest of the document as it is saved (SHA-256):</source>
        <translation>بصمة المستند كما يُحفظ (SHA-256):</translation>
    </message>
    <message>
        <source>This command gives the same figures:</source>
        <translation>هذا الأمر يعطي الأرقام نفسها:</translation>
    </message>
    <message>
        <source>What may come</source>
        <translation>ما قد يأتي</translation>
    </message>
    <message>
        <source>If things come otherwise</source>
        <translation>إذا جرت الأمور بخلاف ذلك</translation>
    </message>
    <message>
        <source>Claims, recomputed</source>
        <translation>ادعاءات أُعيد حسابها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>لا يوم معروف</translation>
    </message>
    <message>
        <source>worked out from typical figures</source>
        <translation>محسوب من أرقام معتادة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>خارطة الطريق</translation>
    </message>
    <message>
        <source>Beginning with one option and moving on</source>
        <translation>البدء بخيار ثم الانتقال</translation>
    </message>
    <message>
        <source>Who works on it, and when</source>
        <translation>مَن يعمل عليه ومتى</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>section, where it begins</comment>
        <translation>%1، صفحة %2</translation>
    </message>
    <message>
        <source>Self-audit</source>
        <translation>التدقيق الذاتي</translation>
    </message>
    <message>
        <source>The requirements of published guides, in our own words, and how this report stands to them: %1 met, %2 in part, %3 not met, %4 asked of people, %5 do not apply.</source>
        <translation>متطلبات أدلة منشورة بكلماتنا، وموقف هذا التقرير منها: %1 مستوفى، %2 جزئيًا، %3 غير مستوفى، %4 يُسأل عنها الناس، %5 لا تنطبق.</translation>
    </message>
    <message>
        <source>An asterisk marks requirements whose wording was not read in the source.</source>
        <translation>تشير النجمة إلى متطلبات لم يُقرأ نصها في المصدر.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>No decision is recorded yet.</source>
        <translation>لم يُسجَّل أي قرار بعد.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>المختار: %1.</translation>
    </message>
    <message>
        <source>Chosen: %1, by %2.</source>
        <translation>المختار: %1، من قِبل %2.</translation>
    </message>
    <message>
        <source>Chosen: %1, by %2 on %3.</source>
        <translation>المختار: %1، من قِبل %2 بتاريخ %3.</translation>
    </message>
    <message>
        <source>The figures recommend another option: %1.</source>
        <translation>توصي الأرقام بخيار آخر: %1.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>يُعاد النظر فيه بتاريخ %1.</translation>
    </message>
    <message>
        <source>Who checked the figures</source>
        <translation>مَن فحص الأرقام</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Which of the options should do the task? The document does not say more.</source>
        <translation>أي الخيارات ينبغي أن يؤدي المهمة؟ لا يذكر المستند أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>ما الذي يغيّر الإجابة</translation>
    </message>
    <message>
        <source>What to measure next</source>
        <translation>ما يُقاس بعد ذلك</translation>
    </message>
    <message>
        <source>The requirements</source>
        <translation>المتطلبات</translation>
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
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>الندم</translation>
    </message>
    <message>
        <source>Net present value over the trials</source>
        <translation>صافي القيمة الحالية على مدى المحاولات</translation>
    </message>
    <message>
        <source>Least cost over the trials: present value</source>
        <translation>أقل تكلفة على مدى المحاولات: القيمة الحالية</translation>
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
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>يُلتزم به</translation>
    </message>
    <message>
        <source>Reserve for P80</source>
        <translation>احتياطي P80</translation>
    </message>
    <message>
        <source>Cost in all, and what to set aside</source>
        <translation>التكلفة الكلية وما ينبغي تجنيبه</translation>
    </message>
    <message>
        <source>Cost in all over the trials</source>
        <translation>التكلفة الكلية على مدى المحاولات</translation>
    </message>
    <message>
        <source>How often each option is the best</source>
        <translation>كم مرة يكون كل خيار هو الأفضل</translation>
    </message>
    <message>
        <source>What moves the answer</source>
        <translation>ما الذي يحرّك الإجابة</translation>
    </message>
    <message>
        <source>Each figure alone at its P10 and its P90, the others at their medians: what becomes of the net present value of %1.</source>
        <translation>كل رقم وحده عند P10 وP90 والأخرى عند وسيطها: ما يصير إليه صافي القيمة الحالية لـ %1.</translation>
    </message>
    <message>
        <source>Each figure alone at its P10 and its P90, the others at their medians: what becomes of the lead of %1 over %2. Below zero the two change places.</source>
        <translation>كل رقم وحده عند P10 وP90 والأخرى عند وسيطها: ما يصير إليه تقدم %1 على %2. دون الصفر يتبادلان المكان.</translation>
    </message>
    <message>
        <source>A bar for each figure from its low to its high end, the widest on top.</source>
        <translation>شريط لكل رقم من طرفه الأدنى إلى الأعلى، والأعرض في الأعلى.</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>من P10 إلى P90</translation>
    </message>
    <message>
        <source>Lead at P10</source>
        <translation>التقدم عند P10</translation>
    </message>
    <message>
        <source>Lead at P90</source>
        <translation>التقدم عند P90</translation>
    </message>
    <message>
        <source>Where the range comes from</source>
        <translation>من أين يأتي النطاق</translation>
    </message>
    <message>
        <source>%1 of what decides rests on figures that are our assumption.</source>
        <translation>%1 مما يحسم يقوم على أرقام هي افتراضنا.</translation>
    </message>
    <message>
        <source>Turns at</source>
        <translation>ينقلب عند</translation>
    </message>
    <message>
        <source>Best beyond it</source>
        <translation>الأفضل بعده</translation>
    </message>
    <message>
        <source>Where the answer turns</source>
        <translation>أين تنقلب الإجابة</translation>
    </message>
    <message>
        <source>What it is worth to know more</source>
        <translation>ما قيمة معرفة المزيد</translation>
    </message>
    <message>
        <source>Worth knowing exactly</source>
        <translation>قيمة معرفته بدقة</translation>
    </message>
    <message>
        <source>Error of the estimate</source>
        <translation>خطأ التقدير</translation>
    </message>
    <message>
        <source>Knowing any of the figures exactly would hardly change the choice.</source>
        <translation>معرفة أي رقم بدقة بالكاد تغيّر الاختيار.</translation>
    </message>
    <message>
        <source>A bar for each figure: what knowing it exactly before deciding would be worth.</source>
        <translation>شريط لكل رقم: ما قيمة معرفته بدقة قبل القرار.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>ما مدى تأكد الأرقام</translation>
    </message>
    <message>
        <source>Only the central case was evaluated, so nothing is said here about ranges and chances.</source>
        <translation>قُيّمت الحالة الوسطى فقط، فلا يُقال هنا شيء عن النطاقات والاحتمالات.</translation>
    </message>
    <message>
        <source>The process around the task</source>
        <translation>العملية المحيطة بالمهمة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>ما تتطلبه</translation>
    </message>
    <message>
        <source>Who should do it</source>
        <translation>مَن ينبغي أن يؤديها</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>مَن يؤديها</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يتقرر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the choice is another than the proposal</source>
        <translation>حيث يختلف الاختيار عن المقترح</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two numbers of options</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of options, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of options</comment>
        <translation>، </translation>
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
        <translation>تبيّن الأرقام التي تلي كل قيمة الخيارات التي تسري عليها: %1.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>A line for each option by month; the table gives the sums at the end of the years.</source>
        <translation>خط لكل خيار حسب الشهر؛ ويعطي الجدول المجاميع في نهاية السنوات.</translation>
    </message>
    <message>
        <source>Costs and return of each option</source>
        <translation>تكاليف كل خيار وعائده</translation>
    </message>
    <message>
        <source>What each criterion adds</source>
        <translation>ما يضيفه كل معيار</translation>
    </message>
    <message>
        <source>Weight times value, between 0 and 1; below, the five best options.</source>
        <translation>الوزن مضروبًا في القيمة، بين ٠ و١؛ وفي الأسفل أفضل خمسة خيارات.</translation>
    </message>
    <message>
        <source>Weight times value, between 0 and 1.</source>
        <translation>الوزن مضروبًا في القيمة، بين ٠ و١.</translation>
    </message>
    <message>
        <source>A bar for each option, divided into what each criterion adds.</source>
        <translation>شريط لكل خيار مقسّم بحسب ما يضيفه كل معيار.</translation>
    </message>
    <message>
        <source>A bar for each option, divided into the places that it takes over the trials.</source>
        <translation>شريط لكل خيار مقسّم بحسب المراتب التي يبلغها في المحاولات.</translation>
    </message>
    <message>
        <source>Workshop record</source>
        <translation>محضر ورش العمل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what happens then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The next days that matter</source>
        <translation>الأيام القادمة المهمة</translation>
    </message>
    <message>
        <source>The figures of this picture stand under “The options”.</source>
        <translation>أرقام هذا الرسم تحت عنوان «الخيارات».</translation>
    </message>
    <message>
        <source>Each option by its cost a month and its share of right answers.</source>
        <translation>كل خيار بتكلفته الشهرية ونسبة إجاباته الصحيحة.</translation>
    </message>
    <message>
        <source>A curve for each option: the chance that it is worth at least so much.</source>
        <translation>منحنى لكل خيار: احتمال أن يساوي هذا المبلغ على الأقل.</translation>
    </message>
    <message>
        <source>A curve for each option: the chance that it costs no more than so much.</source>
        <translation>منحنى لكل خيار: احتمال ألا يكلف أكثر من هذا المبلغ.</translation>
    </message>
    <message>
        <source>Estimate: every figure at its median. Kept in: share of trials that cost no more than the estimate. Reserve for P80: what to add so that four trials in five cost no more.</source>
        <translation>التقدير: كل رقم عند وسيطه. يُلتزم به: نسبة المحاولات التي لا تكلف أكثر من التقدير. احتياطي P80: ما يُضاف كي لا تكلف أربع محاولات من خمس أكثر.</translation>
    </message>
    <message>
        <source>A bar for each option: the share of trials in which it is the best.</source>
        <translation>شريط لكل خيار: نسبة المحاولات التي يكون فيها الأفضل.</translation>
    </message>
    <message>
        <source>Group of figures</source>
        <translation>مجموعة أرقام</translation>
    </message>
    <message>
        <source>Known together</source>
        <translation>إذا عُرفت معًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>المُيسِّر</translation>
    </message>
    <message>
        <source>It is not recorded who took part.</source>
        <translation>لم يُسجَّل من شارك.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم تُحصَ</translation>
    </message>
    <message>
        <source>Votes: in favour %1, against %2, abstained %3.</source>
        <translation>الأصوات: مع %1، ضد %2، امتناع %3.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a topic, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Topic without a title</source>
        <translation>موضوع بلا عنوان</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>لم يُتفق على شيء.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>اتُّفق على: %1</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>ما بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Every figure that the result rests on. The range goes from the 10th to the 90th percentile. %1 of all %2 figures are our assumption (one that options share counts once).</source>
        <translation>كل رقم تقوم عليه النتيجة. يمتد النطاق من المئين العاشر إلى المئين التسعين. %1 من كل الأرقام البالغة %2 هي افتراضنا (ما تتشاركه الخيارات يُحسب مرة واحدة).</translation>
    </message>
    <message>
        <source>Central case: every input at its median.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه.</translation>
    </message>
    <message>
        <source>Central case: every input at its median. The mean over the trials, by which the summary tells what an option brings, is another figure where ranges reach further to one side.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه. أما متوسط المحاولات، الذي يقول به الملخص ما يجلبه الخيار، فرقم آخر حيث تمتد النطاقات أبعد في أحد الجانبين.</translation>
    </message>
    <message>
        <source>Central case: every input at its median. A dash: the two are even at no volume, or in no month of the time frame.</source>
        <translation>الحالة الوسطى: كل مُدخل عند وسيطه. الشرطة: لا يتعادل الاثنان عند أي حجم، أو في أي شهر من المدة.</translation>
    </message>
    <message>
        <source>Central case: every figure at its median. Over %1, %2 in the first. Cost a month: what recurs, for each month in use. Cost an item: all that is paid over that time, start and errors included, for each item. Unbeaten: no other option is both cheaper a month and more often right. The recommended option is bold.</source>
        <translation>الحالة الوسطى: كل رقم عند وسيطه. على مدى %1، %2 في الأول. التكلفة شهريًا: ما يتكرر، لكل شهر استخدام. تكلفة العنصر: كل ما يُدفع في تلك المدة، مع البدء والأخطاء، لكل عنصر. غير مغلوب: لا خيار آخر أرخص شهريًا وأصح في آن واحد. الخيار الموصى به بخط عريض.</translation>
    </message>
    <message>
        <source>No trial can be shown to be worth more than it costs: no net benefit is above zero by more than two of its standard errors.</source>
        <translation>لا يمكن إثبات أن تجربة ما تساوي أكثر من تكلفتها: لا منفعة صافية تزيد على الصفر بأكثر من خطأين معياريين لها.</translation>
    </message>
    <message>
        <source>±</source>
        <comment>heading: standard error of a figure</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Worth: what the trial adds on average by leading to a better choice. Smallest fall: against the expected share of right answers, with as many items on either side, found in four of five such trials at 5% error. ±: standard error of worth and net benefit. Waiting is counted as free.</source>
        <translation>القيمة: ما تضيفه التجربة في المتوسط باختيار أفضل. أصغر انخفاض: عن النسبة المتوقعة للإجابات الصحيحة، بالعدد نفسه في كل جانب، ويُكتشف في أربع من خمس تجارب كهذه بخطأ ٥٪. ±: الخطأ المعياري للقيمة والمنفعة الصافية. يُحتسب الانتظار مجانيًا.</translation>
    </message>
    <message>
        <source>No single figure within its range can be shown to make another option the best.</source>
        <translation>لا يمكن إثبات أن رقمًا واحدًا ضمن نطاقه يجعل خيارًا آخر هو الأفضل.</translation>
    </message>
    <message>
        <source>The figures of this picture stand under “Cost against accuracy”, from page %1 on.</source>
        <translation>أرقام هذه الصورة تحت عنوان «التكلفة مقابل الدقة»، بدءًا من الصفحة %1.</translation>
    </message>
    <message>
        <source>Up is more often right, left is cheaper.</source>
        <translation>الأعلى أكثر صوابًا، واتجاه الصفر أرخص.</translation>
    </message>
    <message>
        <source>Regions hold %1 and %2 of the recommended option&apos;s trials, %1 of another&apos;s.</source>
        <translation>تضم المناطق %1 و%2 من محاولات الخيار الموصى به، و%1 لغيره.</translation>
    </message>
    <message>
        <source>Regions hold %1 and %2 of an option&apos;s trials.</source>
        <translation>تضم المناطق %1 و%2 من محاولات كل خيار.</translation>
    </message>
    <message>
        <source>Dashed: options that no other beats on both.</source>
        <translation>الخط المتقطع: خيارات لا يتفوق عليها غيرها في الاثنين.</translation>
    </message>
    <message>
        <source>Grey band: from there on the recommended option pays.</source>
        <translation>الشريط الرمادي: من هنا يبدأ الخيار الموصى به بالجدوى.</translation>
    </message>
    <message>
        <source>Hatched areas break a hard condition.</source>
        <translation>المناطق المخططة تخالف شرطًا صارمًا.</translation>
    </message>
    <message>
        <source>No single figure can be shown to make another option the best, whatever it is: no such turn is larger than the noise of the trials.</source>
        <translation>لا يمكن إثبات أن رقمًا واحدًا يجعل خيارًا آخر هو الأفضل مهما كان: لا انقلاب كهذا أكبر من تذبذب المحاولات.</translation>
    </message>
    <message>
        <source>%1, may be nothing</source>
        <comment>a worth</comment>
        <translation>%1، وقد لا يساوي شيئًا</translation>
    </message>
    <message>
        <source>May be nothing: within two standard errors of zero. What is below one is left out.</source>
        <translation>قد لا يساوي شيئًا: ضمن خطأين معياريين من الصفر. وما دون خطأ واحد محذوف.</translation>
    </message>
    <message>
        <source>The assessments of these steps are files of their own, which this report does not open; their figures are not in the sums: %1.</source>
        <translation>تقييمات هذه الخطوات ملفات مستقلة لا يفتحها هذا التقرير؛ وأرقامها ليست ضمن المجاميع: %1.</translation>
    </message>
    <message>
        <source>P10: one trial in ten is lower; P90: one in ten is higher. Loss: share of trials below zero. Best: share of trials in which no other permitted option is better. Regret: what choosing it costs on average against knowing beforehand. ±: standard error of the mean.</source>
        <translation>P10: محاولة من عشر أدنى؛ P90: محاولة من عشر أعلى. خسارة: نسبة المحاولات دون الصفر. الأفضل: نسبة المحاولات التي لا يتفوق فيها خيار مسموح آخر. الندم: ما يكلفه اختياره في المتوسط مقارنة بالمعرفة المسبقة. ±: الخطأ المعياري للمتوسط.</translation>
    </message>
    <message>
        <source>On average over all other uncertain figures, which the picture above holds at their medians; so the two may differ. A turn is told only where the lead is larger than its noise on both sides. The more figures and options are compared, the larger it has to be: at most one search in twenty tells a turn where there is none.</source>
        <translation>في المتوسط على كل الأرقام الأخرى غير المؤكدة، وهي في الرسم أعلاه عند وسيطها؛ ولذلك قد يختلف الاثنان. لا يُذكر الانقلاب إلا حيث يكون التقدم أكبر من تذبذبه في كلا الجانبين. وكلما زادت الأرقام والخيارات التي تُقارَن وجب أن يكون أكبر: فعملية بحث واحدة من كل عشرين على الأكثر تذكر انقلابًا حيث لا يوجد.</translation>
    </message>
    <message>
        <source>No option has been measured on items of this task. All shares of right answers come from published results for tasks of its kind and from what the register of assumptions adds to them; it says which figures are our assumption.</source>
        <translation>لم يُقَس أي خيار على عناصر من هذه المهمة. كل نسب الإجابات الصحيحة مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه سجل الافتراضات إليها؛ وهو يبيّن أي الأرقام افتراضنا.</translation>
    </message>
    <message numerus="yes">
        <source>No option has a recorded test on items of this task. The document itself states the share of right answers of %n option(s); the register of assumptions says on what grounds. The other shares come from published results for tasks of its kind and from what the register adds to them.</source>
        <translation>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. لا يذكر المستند نفسه نسبة الإجابات الصحيحة لأي خيار. والنسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه سجل الافتراضات إليها.</numerusform>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. يذكر المستند نفسه نسبة الإجابات الصحيحة لخيار واحد، ويقول سجل الافتراضات على أي أساس. وبقية النسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه السجل إليها.</numerusform>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. يذكر المستند نفسه نسبة الإجابات الصحيحة لخيارين، ويقول سجل الافتراضات على أي أساس. وبقية النسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه السجل إليها.</numerusform>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. يذكر المستند نفسه نسبة الإجابات الصحيحة لـ %n خيارات، ويقول سجل الافتراضات على أي أساس. وبقية النسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه السجل إليها.</numerusform>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. يذكر المستند نفسه نسبة الإجابات الصحيحة لـ %n خيارًا، ويقول سجل الافتراضات على أي أساس. وبقية النسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه السجل إليها.</numerusform>
            <numerusform>لا اختبار مسجّل لأي خيار على عناصر من هذه المهمة. يذكر المستند نفسه نسبة الإجابات الصحيحة لـ %n خيار، ويقول سجل الافتراضات على أي أساس. وبقية النسب مأخوذة من نتائج منشورة لمهام من نوعها ومما يضيفه السجل إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected before a test: from published results and the register&apos;s assumptions, or as the document states it for that option. P10 to P90: of the share over the months, over the trials. Pays from: the share of right answers below which the option loses against going on as today.</source>
        <translation>المتوقع قبل الاختبار: من نتائج منشورة ومن افتراضات السجل، أو كما يذكره المستند لذلك الخيار. من P10 إلى P90: للنسبة على مدى الأشهر عبر المحاولات. مجدٍ بدءًا من: نسبة الإجابات الصحيحة التي يخسر الخيار دونها مقارنة بالاستمرار كما هو اليوم.</translation>
    </message>
    <message>
        <source>No share is larger than two of its standard errors: the order of the ranks is not sure.</source>
        <translation>لا حصة أكبر من خطأين معياريين لها: ترتيب الرتب غير مؤكد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are larger than two of their standard errors; the order of the other ranks is not sure.</source>
        <translation>
            <numerusform>لا حصة (%Ln) أكبر من خطأين معياريين لها؛ وترتيب الرتب غير مؤكد.</numerusform>
            <numerusform>حصة واحدة (%Ln) أكبر من خطأين معياريين لها؛ وترتيب بقية الرتب غير مؤكد.</numerusform>
            <numerusform>حصتان (%Ln) أكبر من خطأين معياريين لهما؛ وترتيب بقية الرتب غير مؤكد.</numerusform>
            <numerusform>%Ln حصص أكبر من خطأين معياريين لها؛ وترتيب بقية الرتب غير مؤكد.</numerusform>
            <numerusform>%Ln حصة أكبر من خطأين معياريين لها؛ وترتيب بقية الرتب غير مؤكد.</numerusform>
            <numerusform>%Ln حصة أكبر من خطأين معياريين لها؛ وترتيب بقية الرتب غير مؤكد.</numerusform>
        </translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>published where another row of evidence was</comment>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Findings and the names of publications stand in English, as they were published; so do sources in the register.</source>
        <translation>ترد النتائج وأسماء المنشورات بالإنجليزية كما نُشرت، وكذلك المصادر في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the requirements met are met in sections that this report leaves out; the full report shows them.</source>
        <translation>
            <numerusform>لا متطلب مستوفى (%Ln) في أقسام يحذفها هذا التقرير.</numerusform>
            <numerusform>متطلب واحد (%Ln) من المتطلبات المستوفاة مستوفى في قسم يحذفه هذا التقرير؛ ويعرضه التقرير الكامل.</numerusform>
            <numerusform>متطلبان (%Ln) من المتطلبات المستوفاة مستوفيان في أقسام يحذفها هذا التقرير؛ ويعرضها التقرير الكامل.</numerusform>
            <numerusform>%Ln من المتطلبات المستوفاة مستوفاة في أقسام يحذفها هذا التقرير؛ ويعرضها التقرير الكامل.</numerusform>
            <numerusform>%Ln من المتطلبات المستوفاة مستوفاة في أقسام يحذفها هذا التقرير؛ ويعرضها التقرير الكامل.</numerusform>
            <numerusform>%Ln من المتطلبات المستوفاة مستوفاة في أقسام يحذفها هذا التقرير؛ ويعرضها التقرير الكامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has it; this report leaves the section out.</source>
        <translation>المستند يحتويه؛ وهذا التقرير يحذف القسم.</translation>
    </message>
    <message>
        <source>Amounts on one thing: central case, all months added up, not discounted.</source>
        <translation>المبالغ لبند واحد: الحالة الوسطى، مجموع كل الأشهر، من دون خصم.</translation>
    </message>
    <message>
        <source>Between P1 and P99</source>
        <translation>بين P1 وP99</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportAttachments</name>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>ملف PDF هذا تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The assessment in this PDF is larger than 32 MiB and is not opened.</source>
        <translation>التقييم الموجود في ملف PDF هذا أكبر من ٣٢ ميبيبايت ولن يُفتح.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>هذا الملف ليس ملف PDF.</translation>
    </message>
    <message>
        <source>This PDF carries no assessment. Reports that Tunepoint writes do; a copy that was printed or saved by another program may have lost it.</source>
        <translation>لا يحتوي ملف PDF هذا على أي تقييم. التقارير التي يكتبها Tunepoint تحتوي عليه، وقد تفقده نسخة طبعها برنامج آخر أو حفظها.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save a copy without one, then open that.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور. احفظ نسخة بدونها ثم افتحها.</translation>
    </message>
    <message>
        <source>The assessment in this PDF has errors.</source>
        <translation>يحتوي التقييم الموجود في ملف PDF هذا على أخطاء.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportFormats</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message>
        <source>Workbook of all tables</source>
        <translation>مصنَّف بكل الجداول</translation>
    </message>
    <message>
        <source>Folder of all tables as comma-separated values</source>
        <translation>مجلد بكل الجداول بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables and figures for other programs</source>
        <translation>جداول وأرقام لبرامج أخرى</translation>
    </message>
    <message>
        <source>The folder could not be made: %1</source>
        <translation>تعذّر إنشاء المجلد: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportOutput</name>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;فتحه</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>لم يُحفظ التقرير.</translation>
    </message>
    <message>
        <source>Waiting for the final figures …</source>
        <translation>بانتظار الأرقام النهائية …</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>تجري كتابة التقرير …</translation>
    </message>
    <message>
        <source>Printing the report …</source>
        <translation>تجري طباعة التقرير …</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF instead.</source>
        <translation>لم تقبل الطابعة التقرير. احفظه بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The report can be saved as a PDF and printed elsewhere.</source>
        <translation>يمكن حفظ التقرير بصيغة PDF وطباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Laying out the report …</source>
        <translation>يجري إخراج التقرير …</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>لم يُطبع التقرير.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ReportPage</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>أصغر (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>As wide as the window allows (Ctrl+0)</source>
        <translation>بالعرض الذي تسمح به النافذة (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>حفظ &amp;باسم</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <source>Own selection</source>
        <translation>اختيار خاص</translation>
    </message>
    <message>
        <source>Choose the kind of report</source>
        <translation>اختيار نوع التقرير</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>أقسام التقرير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Earlier in the report (Alt+Up)</source>
        <translation>أبكر في التقرير (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Later in the report (Alt+Down)</source>
        <translation>لاحقًا في التقرير (Alt+سهم لأسفل)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Change the report&apos;s status</source>
        <translation>تغيير حالة التقرير</translation>
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
        <translation>كلغة النافذة</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose a picture as logo</source>
        <translation>اختيار صورة شعارًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Missing before you print</source>
        <translation>ما ينقص قبل الطباعة</translation>
    </message>
    <message>
        <source>Stated by people</source>
        <translation>ما صرّح به أشخاص</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>إضافة …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>Nothing is missing: ready to print</source>
        <translation>لا ينقص شيء: جاهز للطباعة</translation>
    </message>
    <message numerus="yes">
        <source>Missing before you print: %n</source>
        <translation>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
            <numerusform>ما ينقص قبل الطباعة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The document has errors, so there is nothing to report yet.</source>
        <translation>في المستند أخطاء، فلا شيء للتقرير بعد.</translation>
    </message>
    <message>
        <source>The figures are being worked out.</source>
        <translation>يجري حساب الأرقام.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, so they will be missing: %1</source>
        <translation>لا يحوي أي خط على هذا الحاسوب هذه الحروف، لذا ستغيب: %1</translation>
    </message>
    <message>
        <source>Choose the sections of the report</source>
        <translation>اختيار أقسام التقرير</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Edit a statement</source>
        <translation>تحرير تصريح</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>إزالة تصريح</translation>
    </message>
    <message>
        <source>Choose the paper of the report</source>
        <translation>اختيار ورق التقرير</translation>
    </message>
    <message>
        <source>Choose the language of the report</source>
        <translation>اختيار لغة التقرير</translation>
    </message>
    <message>
        <source>Workshops …</source>
        <translation>ورش العمل …</translation>
    </message>
    <message>
        <source>Who met, what was spoken of, and how the votes went</source>
        <translation>من اجتمع، وفيمَ كان الحديث، وكيف كان التصويت</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::RiskFigures</name>
    <message>
        <source>Add a figure that it changes</source>
        <translation>إضافة رقم يتغيّر به</translation>
    </message>
    <message>
        <source>is multiplied by</source>
        <translation>يُضرب في</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a figure, its value</comment>
        <translation>%1، الآن %2</translation>
    </message>
    <message>
        <source>What happens to %1</source>
        <translation>ما يحدث لـ %1</translation>
    </message>
    <message>
        <source>Number for %1</source>
        <translation>العدد لـ %1</translation>
    </message>
    <message>
        <source>Leave %1 alone</source>
        <translation>ترك %1 كما هو</translation>
    </message>
    <message>
        <source>Add a figure that it changes …</source>
        <translation>إضافة رقم يتغيّر به …</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Rooms</name>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>المفاضلة</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>التكاليف والعائد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>الأطر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ScoresEditor</name>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>How each option does</source>
        <translation>أداء كل خيار</translation>
    </message>
    <message>
        <source>Scores of your own stand in bold. The others are figures of the model, or what the catalogue assumes of this kind of option. Choose a cell to change it.</source>
        <translation>درجاتك مكتوبة بخط عريض. والبقية أرقام النموذج أو ما يفترضه الكتالوج لهذا النوع من الخيارات. اختر خلية لتغييرها.</translation>
    </message>
    <message>
        <source>How each option does on each criterion</source>
        <translation>أداء كل خيار في كل معيار</translation>
    </message>
    <message>
        <source>Your own score.</source>
        <translation>درجتك الخاصة.</translation>
    </message>
    <message>
        <source>Your own score, from: %1</source>
        <translation>درجتك الخاصة، من: %1</translation>
    </message>
    <message>
        <source>The catalogue assumes this of the kind of option: %1</source>
        <translation>هذا ما يفترضه الكتالوج لهذا النوع من الخيارات: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nobody has said so yet.</source>
        <translation>لم يقل ذلك أحد بعد.</translation>
    </message>
    <message>
        <source>A figure of the model: %1</source>
        <translation>رقم من النموذج: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an option on a criterion</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>كما يقول النموذج</translation>
    </message>
    <message>
        <source>no score of our own</source>
        <translation>لا درجة خاصة بنا</translation>
    </message>
    <message>
        <source>Change a score</source>
        <translation>تغيير درجة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ScreenPrint</name>
    <message>
        <source>Assessment without a title</source>
        <translation>تقييم بلا عنوان</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Where it is edited</source>
        <translation>أين يُحرَّر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The document has errors, so there is no answer.</source>
        <translation>في المستند أخطاء، فلا توجد إجابة.</translation>
    </message>
    <message>
        <source>Figures are being tried out: this is not what the document says.</source>
        <translation>تُجرَّب أرقام الآن: ليس هذا ما يقوله المستند.</translation>
    </message>
    <message>
        <source>Save this screen</source>
        <translation>حفظ هذه الشاشة</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>The screen could not be drawn.</source>
        <translation>تعذّر رسم الشاشة.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of the document, room</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The screen can be saved as a PDF and printed elsewhere.</source>
        <translation>يمكن حفظ الشاشة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>The printer did not take the screen. Save it as a PDF instead.</source>
        <translation>لم تقبل الطابعة الشاشة. احفظها بصيغة PDF بدلًا من ذلك.</translation>
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
        <translation>%1 هو الأقل تكلفة: %2 إجمالًا.</translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money.</source>
        <translation>%1 هو الأكثر نفعًا: أكثر بمقدار %2 من الاستمرار كما هو اليوم، بالقيمة الحالية.</translation>
    </message>
    <message>
        <source>%1 brings most: %2 more than going on as today, in today&apos;s money; %3 would bring %4.</source>
        <translation>%1 هو الأكثر نفعًا: أكثر بمقدار %2 من الاستمرار كما هو اليوم، بالقيمة الحالية؛ أما %3 فيجلب %4.</translation>
    </message>
    <message>
        <source>%1 pays for itself from the start.</source>
        <translation>%1 يغطي تكلفته من البداية.</translation>
    </message>
    <message>
        <source>With %1 the money is back in less than a month.</source>
        <translation>مع %1 يُسترد المال في أقل من شهر.</translation>
    </message>
    <message>
        <source>With %1 the money is back after %2.</source>
        <translation>مع %1 يُسترد المال بعد %2.</translation>
    </message>
    <message>
        <source>With %1 the money does not come back within the months looked ahead.</source>
        <translation>مع %1 لا يُسترد المال خلال الأشهر المقبلة المحسوبة.</translation>
    </message>
    <message>
        <source>From %1 on, %2 would come out ahead of %3; there are %4 now.</source>
        <translation>بدءًا من %1 يتقدم %2 على %3؛ والحجم الآن %4.</translation>
    </message>
    <message>
        <source>Below %1, %2 would come out ahead of %3; there are %4 now.</source>
        <translation>دون %1 يتقدم %2 على %3؛ والحجم الآن %4.</translation>
    </message>
    <message>
        <source>%1 is right more often: %2, against %3 for %4.</source>
        <translation>%1 أكثر صوابًا: %2، مقابل %3 مع %4.</translation>
    </message>
    <message>
        <source>%1 is right less often: %2, against %3 for %4.</source>
        <translation>%1 أقل صوابًا: %2، مقابل %3 مع %4.</translation>
    </message>
    <message>
        <source>%1 is out. %2</source>
        <translation>%1 مستبعد. %2</translation>
    </message>
    <message>
        <source>%1 is out: it does not meet a hard condition.</source>
        <translation>%1 مستبعد: لا يستوفي شرطًا صارمًا.</translation>
    </message>
    <message>
        <source>Nothing pays: the best of the changes, %1, would cost %2 more than going on as today.</source>
        <translation>لا شيء مجدٍ: أفضل التغييرات، وهو %1، يكلّف %2 أكثر من الاستمرار كما هو اليوم.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets every hard condition.</source>
        <translation>%1 هو الخيار الوحيد الذي يستوفي كل الشروط الصارمة.</translation>
    </message>
    <message>
        <source>No option meets every hard condition. Relax one, or add an option.</source>
        <translation>لا خيار يستوفي كل الشروط الصارمة. خفّف أحدها، أو أضف خيارًا.</translation>
    </message>
    <message>
        <source>There are no options yet. Add one from the catalogue.</source>
        <translation>لا توجد خيارات بعد. أضف خيارًا من الكتالوج.</translation>
    </message>
    <message>
        <source>%1 and %2 come out the same.</source>
        <translation>%1 و%2 متساويان في النتيجة.</translation>
    </message>
    <message>
        <source>One entry must be put right before there is an answer.</source>
        <translation>يجب تصحيح مُدخل واحد قبل ظهور الإجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries must be put right before there is an answer.</source>
        <translation>
            <numerusform>يجب تصحيح %1 مُدخل قبل ظهور الإجابة.</numerusform>
            <numerusform>يجب تصحيح %1 مُدخل قبل ظهور الإجابة.</numerusform>
            <numerusform>يجب تصحيح مُدخلين (%1) قبل ظهور الإجابة.</numerusform>
            <numerusform>يجب تصحيح %1 مُدخلات قبل ظهور الإجابة.</numerusform>
            <numerusform>يجب تصحيح %1 مُدخلًا قبل ظهور الإجابة.</numerusform>
            <numerusform>يجب تصحيح %1 مُدخل قبل ظهور الإجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سنويًا</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>على مدى %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>several: %1 a year</source>
        <translation>عدة معدلات: %1 سنويًا</translation>
    </message>
    <message>
        <source>; %1 from %2 on</source>
        <comment>option that takes over, volume</comment>
        <translation>؛ و%1 بدءًا من %2</translation>
    </message>
    <message>
        <source>Go on as today%1: no change pays for itself.</source>
        <translation>استمر كما هو اليوم%1: لا تغيير يغطي تكلفته.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back after %4.</source>
        <translation>اختر %1%2: يوفّر %3 شهريًا، ويُسترد المال بعد %4.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month, and the money is back in less than a month.</source>
        <translation>اختر %1%2: يوفّر %3 شهريًا، ويُسترد المال في أقل من شهر.</translation>
    </message>
    <message>
        <source>Choose %1%2: it saves %3 a month.</source>
        <translation>اختر %1%2: يوفّر %3 شهريًا.</translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month, with %4 right.</source>
        <translation>اختر %1%2: هو الأقل تكلفة، %3 شهريًا، بنسبة صواب %4.</translation>
    </message>
    <message>
        <source>Choose %1%2: it costs least, %3 a month.</source>
        <translation>اختر %1%2: هو الأقل تكلفة، %3 شهريًا.</translation>
    </message>
    <message>
        <source>No clear winner: the best options are too close to tell apart.</source>
        <translation>لا فائز واضحًا: أفضل الخيارات متقاربة إلى حد لا يمكن التمييز بينها.</translation>
    </message>
    <message>
        <source>No clear winner: %1 and %2 are too close to tell apart.</source>
        <translation>لا فائز واضحًا: %1 و%2 متقاربان إلى حد لا يمكن التمييز بينهما.</translation>
    </message>
    <message>
        <source>Measure first: a small trial is worth more than it costs.</source>
        <translation>قِس أولًا: تجربة صغيرة تساوي أكثر مما تكلّف.</translation>
    </message>
    <message>
        <source>Go on as today: no option pays for itself.</source>
        <translation>استمر كما هو اليوم: لا خيار يغطي تكلفته.</translation>
    </message>
    <message>
        <source>Add an option to see an answer.</source>
        <translation>أضف خيارًا لترى الإجابة.</translation>
    </message>
    <message>
        <source>%1 meets the criteria best: %2 of 1, against %3 for %4.</source>
        <translation>%1 يلبي المعايير أفضل من غيره: %2 من ١، مقابل %3 لـ%4.</translation>
    </message>
    <message>
        <source>%1 brings in %3 more than %2 over all months.</source>
        <translation>%1 يأتي بأكثر من %2 بمقدار %3 على مدى الأشهر كلها.</translation>
    </message>
    <message>
        <source>%1 saves %3 against %2 on this: %4.</source>
        <translation>%1 يوفر %3 مقارنةً بـ%2 في هذا: %4.</translation>
    </message>
    <message>
        <source>Against it: %1 brings in %3 less than %2 over all months.</source>
        <translation>ضده: %1 يأتي بأقل من %2 بمقدار %3 على مدى الأشهر كلها.</translation>
    </message>
    <message>
        <source>Against it: %1 costs %3 more than %2 on this: %4.</source>
        <translation>ضده: %1 يكلّف %3 أكثر من %2 في هذا: %4.</translation>
    </message>
    <message>
        <source>A language model earns its place: %1 is worth %3 more than %2, the best way without one.</source>
        <translation>النموذج اللغوي يستحق مكانه: %1 تزيد قيمته بمقدار %3 على %2، أفضل طريق بدونه.</translation>
    </message>
    <message>
        <source>No language model is needed: %1 is worth %3 more than %2, the best way with one.</source>
        <translation>لا حاجة إلى نموذج لغوي: %1 تزيد قيمته بمقدار %3 على %2، أفضل طريق به.</translation>
    </message>
    <message>
        <source>Measure first: try %1 on %2. It is worth more than it costs.</source>
        <translation>قِس أولًا: جرّب %1 على %2. قيمة ذلك أكثر من تكلفته.</translation>
    </message>
    <message>
        <source>Measure first: try %1 on %2. Until then %3 leads, the best in %4 of the cases.</source>
        <translation>قِس أولًا: جرّب %1 على %2. وحتى ذلك يتقدم %3، وهو الأفضل في %4 من الحالات.</translation>
    </message>
    <message>
        <source>No clear winner: %1 leads %2, but is the best in only %3 of the cases.</source>
        <translation>لا فائز واضح: %1 يتقدم على %2، لكنه الأفضل في %3 من الحالات فقط.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>اختر %1.</translation>
    </message>
    <message>
        <source>Choose %1: it is the best in %2 of the cases.</source>
        <translation>اختر %1: فهو الأفضل في %2 من الحالات.</translation>
    </message>
    <message>
        <source>Measure first: a small trial is worth more than it costs. Until then %1 leads, the best in %2 of the cases.</source>
        <translation>قِس أولًا: تجربة صغيرة تساوي أكثر مما تكلّف. وحتى ذلك الحين يتقدّم %1، وهو الأفضل في %2 من الحالات.</translation>
    </message>
    <message>
        <source>%1 leaves most: %2 over all costs, in today&apos;s money, against %3 for %4.</source>
        <translation>%1 يترك أكثر: %2 فوق كل التكاليف بقيمة اليوم، مقابل %3 مع %4.</translation>
    </message>
    <message>
        <source>%1 and %2 cost about the same: %3 in all, in today&apos;s money.</source>
        <translation>تكلفة %1 و%2 متقاربة: %3 إجمالًا بقيمة اليوم.</translation>
    </message>
    <message>
        <source>%1 costs least: %2 in all, in today&apos;s money, against %3 for %4.</source>
        <translation>%1 هو الأقل تكلفة: %2 إجمالًا بقيمة اليوم، مقابل %3 مع %4.</translation>
    </message>
    <message>
        <source>%1 brings most: on average over the trials %2 more than going on as today, in today&apos;s money.</source>
        <translation>%1 هو الأكثر نفعًا: أكثر في متوسط المحاولات بمقدار %2 من الاستمرار كما هو اليوم، بالقيمة الحالية.</translation>
    </message>
    <message>
        <source>%1 brings most: on average over the trials %2 more than going on as today, in today&apos;s money; %3 would bring %4.</source>
        <translation>%1 هو الأكثر نفعًا: أكثر في متوسط المحاولات بمقدار %2 من الاستمرار كما هو اليوم، بالقيمة الحالية؛ أما %3 فيجلب %4.</translation>
    </message>
    <message>
        <source>%1 costs least: %2 more than going on as today, in today&apos;s money; %3 would cost %4 more.</source>
        <translation>%1 هو الأقل تكلفة: أكثر بمقدار %2 من الاستمرار كما هو اليوم، بقيمة اليوم؛ أما %3 فتزيد تكلفته %4.</translation>
    </message>
    <message>
        <source>%1 and %2 bring about the same: %3 more than going on as today, in today&apos;s money.</source>
        <translation>ما يجلبه %1 و%2 متقارب: أكثر بمقدار %3 من الاستمرار كما هو اليوم، بقيمة اليوم.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than going on as today, in today&apos;s money; but today&apos;s way does not meet every hard condition.</source>
        <translation>يكلف %1 أكثر من الاستمرار كما هو اليوم بمقدار %2 بقيمة اليوم؛ لكن طريقة اليوم لا تستوفي كل الشروط الصارمة.</translation>
    </message>
    <message>
        <source>Choose %1: of the options that meet every hard condition it costs least, %2 more than today&apos;s way, which does not meet them.</source>
        <translation>اختر %1: بين الخيارات التي تستوفي كل الشروط الصارمة هو الأقل تكلفة، أكثر بمقدار %2 من طريقة اليوم التي لا تستوفيها.</translation>
    </message>
    <message>
        <source>%1 is the only option that meets every hard condition; it costs %2 more than today&apos;s way, which does not meet them.</source>
        <translation>%1 هو الخيار الوحيد الذي يستوفي كل الشروط الصارمة؛ ويكلف أكثر بمقدار %2 من طريقة اليوم التي لا تستوفيها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SeriesEditor</name>
    <message>
        <source>Amount of the month</source>
        <translation>مبلغ الشهر</translation>
    </message>
    <message>
        <source>Add a month</source>
        <translation>إضافة شهر</translation>
    </message>
    <message>
        <source>Remove the last month</source>
        <translation>إزالة الشهر الأخير</translation>
    </message>
    <message>
        <source>Paste a column</source>
        <translation>لصق عمود</translation>
    </message>
    <message>
        <source>Amounts month by month</source>
        <translation>المبالغ شهرًا بشهر</translation>
    </message>
    <message>
        <source>Numbers from the clipboard, one for each month, the first at the start</source>
        <translation>أرقام من الحافظة، رقم لكل شهر، أولها عند البداية</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing pasted: “%1” is not understood as a number.</source>
        <translation>لم يُلصق شيء: لم يُفهم «%1» على أنه رقم.</translation>
    </message>
    <message>
        <source>Nothing pasted: the clipboard holds no numbers.</source>
        <translation>لم يُلصق شيء: لا توجد أرقام في الحافظة.</translation>
    </message>
    <message>
        <source>Nothing pasted: there are more numbers than months.</source>
        <translation>لم يُلصق شيء: عدد الأرقام أكبر من عدد الأشهر.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>New assessments</source>
        <translation>التقييمات الجديدة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Start and files</source>
        <translation>البداية والملفات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>ح&amp;جم النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>Months to look ahead</source>
        <translation>الأشهر المنظورة</translation>
    </message>
    <message>
        <source>&amp;Months to look ahead</source>
        <translation>الأ&amp;شهر المنظورة</translation>
    </message>
    <message>
        <source>An assessment begins with these. Those that you have already stay as they are.</source>
        <translation>بهذه يبدأ أي تقييم جديد. أما الموجود منها فيبقى كما هو.</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <comment>number of trials</comment>
        <translation>%1 (المعتاد)</translation>
    </message>
    <message>
        <source>T&amp;rials for the final figures</source>
        <translation>عدد ال&amp;محاولات للأرقام النهائية</translation>
    </message>
    <message>
        <source>Trials for the final figures</source>
        <translation>عدد المحاولات للأرقام النهائية</translation>
    </message>
    <message>
        <source>The program computes everything this many times with other figures out of your ranges. More trials: steadier chances and ranges, and a longer wait after an edit.</source>
        <translation>يحسب البرنامج كل شيء بهذا العدد من المرات بأرقام أخرى من نطاقاتك. كلما زاد العدد استقرت الاحتمالات والنطاقات، وطال الانتظار بعد كل تعديل.</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>&amp;فتح ما كان مفتوحًا آخر مرة عند البدء</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>ا&amp;ختيار …</translation>
    </message>
    <message>
        <source>&amp;Folder of the library</source>
        <translation>م&amp;جلد المكتبة</translation>
    </message>
    <message>
        <source>The start page lists the assessments of this folder.</source>
        <translation>تعرض صفحة البداية تقييمات هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Sheet</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>table</comment>
        <translation>%1 (تابع)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ShortcutList</name>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>The same figures as a table, and back</source>
        <translation>الأرقام نفسها في جدول، والعودة</translation>
    </message>
    <message>
        <source>From one option to the next</source>
        <translation>من خيار إلى التالي</translation>
    </message>
    <message>
        <source>Open the chosen option</source>
        <translation>فتح الخيار المختار</translation>
    </message>
    <message>
        <source>Trade-off: larger, smaller, all again</source>
        <translation>المفاضلة: تكبير، تصغير، الكل من جديد</translation>
    </message>
    <message>
        <source>Trade-off: to the next limit, which the arrow keys then move</source>
        <translation>المفاضلة: إلى الحد التالي، وتحرّكه بعدها مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Trade-off: move what is shown</source>
        <translation>المفاضلة: تحريك المعروض</translation>
    </message>
    <message>
        <source>%1 with an arrow key</source>
        <translation>%1 مع مفتاح سهم</translation>
    </message>
    <message>
        <source>Trade-off: take a limit away</source>
        <translation>المفاضلة: إزالة حد</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>الجداول والقوائم</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ المعروض</translation>
    </message>
    <message>
        <source>Criteria: rename</source>
        <translation>المعايير: إعادة التسمية</translation>
    </message>
    <message>
        <source>Criteria: remove</source>
        <translation>المعايير: إزالة</translation>
    </message>
    <message>
        <source>Criteria: up, down</source>
        <translation>المعايير: لأعلى، لأسفل</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>العرض التقديمي</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>The first step, the last</source>
        <translation>الخطوة الأولى، الأخيرة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Back to the figures of the document</source>
        <translation>العودة إلى أرقام المستند</translation>
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
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>under a month</source>
        <translation>أقل من شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد (%Ln)</numerusform>
            <numerusform>شهران (%Ln)</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة (%Ln)</numerusform>
            <numerusform>سنتان (%Ln)</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>values and their unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>How well the figure is founded</source>
        <translation>مدى متانة أساس الرقم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>On the day that the assessment speaks for</source>
        <translation>في اليوم الذي يعبّر عنه التقييم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>How the finding came to us</source>
        <translation>كيف وصلت إلينا النتيجة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>The model that is called, or that is tuned</source>
        <translation>النموذج الذي يُستدعى أو الذي يُجرى له الضبط الدقيق</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Fixed part of the prompt, in tokens an item</source>
        <translation>الجزء الثابت من الموجّه، بالرموز لكل عنصر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Examples in the prompt, in tokens an item</source>
        <translation>الأمثلة في الموجّه، بالرموز لكل عنصر</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Retrieved documents, in tokens an item</source>
        <translation>المستندات المسترجعة، بالرموز لكل عنصر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>The item itself, in tokens</source>
        <translation>العنصر نفسه، بالرموز</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>All input tokens of an item, over all calls</source>
        <translation>كل رموز الإدخال للعنصر، في كل الاستدعاءات</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Output tokens billed, hidden reasoning included</source>
        <translation>رموز الإخراج المحاسَب عليها، بما فيها التفكير المخفي</translation>
    </message>
    <message>
        <source>Calls cost</source>
        <translation>تكلفة الاستدعاءات</translation>
    </message>
    <message>
        <source>Model calls of one item at today&apos;s prices</source>
        <translation>استدعاءات النموذج لعنصر واحد بأسعار اليوم</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مسمّى</translation>
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
        <translation>بتاريخ %1؛ %2.</translation>
    </message>
    <message>
        <source>first hand</source>
        <translation>من المصدر مباشرة</translation>
    </message>
    <message>
        <source>second hand</source>
        <translation>نقلًا عن مصدر آخر</translation>
    </message>
    <message>
        <source>worked out from published figures</source>
        <translation>محسوب من أرقام منشورة</translation>
    </message>
    <message>
        <source>stated by a vendor</source>
        <translation>ذكره مورّد</translation>
    </message>
    <message>
        <source>told by a practitioner</source>
        <translation>رواه ممارس</translation>
    </message>
    <message>
        <source>not peer-reviewed</source>
        <translation>غير محكّم من الأقران</translation>
    </message>
    <message>
        <source>claimed without data</source>
        <translation>ادعاء بلا بيانات</translation>
    </message>
    <message>
        <source>from memory, not looked up</source>
        <translation>من الذاكرة، لم يُراجع</translation>
    </message>
    <message>
        <source>under 0.1%</source>
        <translation>أقل من ٠٫١٪</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Share of what decides between the first two options (first-order Sobol&apos; index)</source>
        <translation>الحصة مما يحسم بين الخيارين الأولين (مؤشر سوبول من الرتبة الأولى)</translation>
    </message>
    <message>
        <source>Of what decides between the first two options, %1 rests on assumptions and figures without a grade, %2 on measurements. Measuring the most influential ones first makes the answer surer.</source>
        <translation>مما يحسم بين الخيارين الأولين، يقوم %1 على افتراضات وأرقام بلا درجة، و%2 على قياسات. قياس الأكثر تأثيرًا أولًا يجعل الإجابة أوثق.</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>person-weeks</source>
        <translation>أسابيع عمل للشخص</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>أزواج</translation>
    </message>
    <message>
        <source>times a year</source>
        <comment>a factor</comment>
        <translation>مرة في السنة</translation>
    </message>
    <message>
        <source>USD per million training tokens</source>
        <translation>دولار أمريكي لكل مليون رمز تدريب</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>from memory</source>
        <comment>how a finding is dated</comment>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>in each group</source>
        <translation>في كل مجموعة</translation>
    </message>
    <message>
        <source>calls a second</source>
        <translation>استدعاءات في الثانية</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>مرات السرعة</translation>
    </message>
    <message>
        <source>by number of examples</source>
        <translation>بحسب عدد الأمثلة</translation>
    </message>
    <message>
        <source>by number of examples of each class</source>
        <translation>بحسب عدد الأمثلة لكل فئة</translation>
    </message>
    <message>
        <source>as lower and upper end</source>
        <translation>حدًّا أدنى وحدًّا أعلى</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>أو أكثر</translation>
    </message>
    <message>
        <source>of the errors</source>
        <translation>من الأخطاء</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>لكل استعلام</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SourcesPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Published findings</source>
        <translation>النتائج المنشورة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Tokens of one item with each option</source>
        <translation>رموز العنصر الواحد مع كل خيار</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>What one item sends to the model and gets back, over all its calls. Options that call no model are left out. Of a staged path the tokens are those of the first stage, the cost that of all stages.</source>
        <translation>ما يرسله العنصر الواحد إلى النموذج وما يتلقاه منه، في كل استدعاءاته. تُترك الخيارات التي لا تستدعي نموذجًا. وفي المسار المتدرج تكون الرموز رموز المرحلة الأولى، والتكلفة تكلفة كل المراحل.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StartPage</name>
    <message>
        <source>Where does tuning start to pay?</source>
        <translation>متى يبدأ الضبط الدقيق في تغطية تكلفته؟</translation>
    </message>
    <message>
        <source>Decide with figures how to put a language model to work on one task: prompt it, give it examples or documents, fine-tune it, or leave it out.</source>
        <translation>قرّر بالأرقام كيف تشغّل نموذجًا لغويًا في مهمة واحدة: توجّهه، أو تعطيه أمثلة أو مستندات، أو تضبطه ضبطًا دقيقًا، أو تستغني عنه.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>فتح …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real question(s) with their figures and sources. Open one, change a number, and watch the answer.</source>
        <translation>
            <numerusform>لا أسئلة حقيقية هنا.</numerusform>
            <numerusform>سؤال حقيقي واحد بأرقامه ومصادره. افتحه، وغيّر رقمًا، وراقب الإجابة.</numerusform>
            <numerusform>سؤالان حقيقيان بأرقامهما ومصادرهما. افتح أحدهما، وغيّر رقمًا، وراقب الإجابة.</numerusform>
            <numerusform>%Ln أسئلة حقيقية بأرقامها ومصادرها. افتح أحدها، وغيّر رقمًا، وراقب الإجابة.</numerusform>
            <numerusform>%Ln سؤالًا حقيقيًا بأرقامها ومصادرها. افتح أحدها، وغيّر رقمًا، وراقب الإجابة.</numerusform>
            <numerusform>%Ln سؤال حقيقي بأرقامها ومصادرها. افتح أحدها، وغيّر رقمًا، وراقب الإجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Stated</name>
    <message>
        <source>Whose costs and gains count</source>
        <translation>لمن تُحتسب التكاليف والمكاسب</translation>
    </message>
    <message>
        <source>Why the time frame is as long as it is</source>
        <translation>لماذا المدة بهذا الطول</translation>
    </message>
    <message>
        <source>Why the discount rate is what it is</source>
        <translation>لماذا معدل الخصم بهذه القيمة</translation>
    </message>
    <message>
        <source>For whom the report is written</source>
        <translation>لمن كُتب التقرير</translation>
    </message>
    <message>
        <source>Who paid for the work</source>
        <translation>من موّل العمل</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StatementDialog</name>
    <message>
        <source>Stated &amp;by</source>
        <translation>&amp;صرّح به</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;بتاريخ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>What the statement is about</source>
        <translation>موضوع التصريح</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>نص التصريح</translation>
    </message>
    <message>
        <source>In your own words, as the report is to print it</source>
        <translation>بكلماتك، كما سيطبعها التقرير</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StepCard</name>
    <message>
        <source>Proposed: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>المختار: %1</translation>
    </message>
    <message>
        <source>Chosen: %1 · proposed: %2</source>
        <translation>المختار: %1 · المقترح: %2</translation>
    </message>
    <message>
        <source>Chosen, as proposed: %1</source>
        <translation>المختار كما اقتُرح: %1</translation>
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
        <translation>بحسب تقييمها: %1.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 شهريًا</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 صحيح</translation>
    </message>
    <message>
        <source>accuracy unknown</source>
        <translation>الدقة غير معروفة</translation>
    </message>
    <message>
        <source>%1 hours of people</source>
        <translation>%1 من ساعات الأشخاص</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StepForm</name>
    <message>
        <source>not decided yet</source>
        <translation>لم يتقرر بعد</translation>
    </message>
    <message>
        <source>What rules in code can do</source>
        <translation>ما تستطيعه القواعد البرمجية</translation>
    </message>
    <message>
        <source>What a language model is best at</source>
        <translation>ما يجيده النموذج اللغوي</translation>
    </message>
    <message>
        <source>What stays with people</source>
        <translation>ما يبقى للأشخاص</translation>
    </message>
    <message>
        <source>Items that reach it</source>
        <translation>العناصر التي تصل إليها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>A person&apos;s time for one</source>
        <translation>وقت الشخص للعنصر الواحد</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Cost of that person</source>
        <translation>تكلفة ذلك الشخص</translation>
    </message>
    <message>
        <source>as in today&apos;s process</source>
        <translation>كما في العملية الحالية</translation>
    </message>
    <message>
        <source>Other cost of one item</source>
        <translation>تكلفة أخرى للعنصر</translation>
    </message>
    <message>
        <source>Right when they leave it</source>
        <translation>الصحيح عند خروجها منها</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من ينفّذها</translation>
    </message>
    <message>
        <source>What the step asks for</source>
        <translation>ما تتطلبه الخطوة</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>أرقامها</translation>
    </message>
    <message>
        <source>An assessment of its own</source>
        <translation>تقييم خاص بها</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>المقترح: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyDetails</name>
    <message>
        <source>No option selected</source>
        <translation>لم يُحدد أي خيار</translation>
    </message>
    <message>
        <source>Click a point of the chart, or walk through them with the arrow keys.</source>
        <translation>انقر نقطة في المخطط، أو تنقّل بين النقاط بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation>غير قابل للمقارنة: العملية الحالية غير موصوفة</translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation>يقوم على افتراضاتنا فقط</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>مجدٍ بدءًا من</translation>
    </message>
    <message>
        <source>Break-even accuracy: below it, going on as today is cheaper</source>
        <translation>الدقة عند نقطة التعادل: دونها يكون الاستمرار كما هو اليوم أرخص</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>التوفير شهريًا</translation>
    </message>
    <message>
        <source>Money back after</source>
        <translation>استرداد المال بعد</translation>
    </message>
    <message>
        <source>Payback time, not discounted</source>
        <translation>مدة استرداد المال، غير مخصومة</translation>
    </message>
    <message numerus="yes">
        <source>Worth over %n month(s)</source>
        <translation>
            <numerusform>القيمة على مدى %Ln شهر</numerusform>
            <numerusform>القيمة على مدى %Ln شهر</numerusform>
            <numerusform>القيمة على مدى %Ln شهر</numerusform>
            <numerusform>القيمة على مدى %Ln أشهر</numerusform>
            <numerusform>القيمة على مدى %Ln شهرًا</numerusform>
            <numerusform>القيمة على مدى %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value against going on as today</source>
        <translation>صافي القيمة الحالية مقارنةً بالاستمرار كما هو اليوم</translation>
    </message>
    <message>
        <source>Return on cost</source>
        <translation>العائد على التكلفة</translation>
    </message>
    <message>
        <source>Return on investment: value less cost, divided by cost</source>
        <translation>العائد على الاستثمار: القيمة ناقص التكلفة، مقسومًا على التكلفة</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>الأفضل في</translation>
    </message>
    <message>
        <source>Share of the trials in which no other option that may be chosen is worth more</source>
        <translation>نسبة المحاولات التي لا تزيد فيها عليه قيمة أي خيار آخر يمكن اختياره</translation>
    </message>
    <message>
        <source>Loses money in</source>
        <translation>يخسر المال في</translation>
    </message>
    <message>
        <source>Share of the trials in which going on as today is worth more</source>
        <translation>نسبة المحاولات التي تكون فيها قيمة الاستمرار كما هو اليوم أكبر</translation>
    </message>
    <message>
        <source>Worst %1</source>
        <comment>share of all trials</comment>
        <translation>أسوأ %1</translation>
    </message>
    <message>
        <source>Conditional value at risk: mean worth of the worst trials</source>
        <translation>القيمة المعرّضة للخطر المشروطة: متوسط القيمة في أسوأ المحاولات</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>ما يقوم عليه هذا</translation>
    </message>
    <message>
        <source>Why, against %1 (points of 100)</source>
        <translation>لماذا، مقابل %1 (نقاط من ١٠٠)</translation>
    </message>
    <message>
        <source>Why, against %1 (money over the horizon)</source>
        <translation>لماذا، مقابل %1 (المال على المدى الزمني)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value of an input, and who wins there</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Try %1 at %2</source>
        <translation>تجربة %1 عند %2</translation>
    </message>
    <message>
        <source>%1
Now %2. Click to try the value at which the answer flips.</source>
        <translation>%1
الآن %2. انقر لتجربة القيمة التي تنقلب عندها الإجابة.</translation>
    </message>
    <message>
        <source>Flips the answer (click to try)</source>
        <translation>ما يقلب الإجابة (انقر للتجربة)</translation>
    </message>
    <message>
        <source>%1 Met in %2 of the trials.</source>
        <translation>%1 مستوفى في %2 من المحاولات.</translation>
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
بين القوسين: من P10 إلى P90 من دون محاولات (%Ln)؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
            <numerusform>%1
بين القوسين: من P10 إلى P90 لمحاولة واحدة (%Ln)؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
            <numerusform>%1
بين القوسين: من P10 إلى P90 لمحاولتين (%Ln)؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
            <numerusform>%1
بين القوسين: من P10 إلى P90 لـ %Ln محاولات؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
            <numerusform>%1
بين القوسين: من P10 إلى P90 لـ %Ln محاولة؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
            <numerusform>%1
بين القوسين: من P10 إلى P90 لـ %Ln محاولة؛ واحدة من عشر تقع دونه وواحدة فوقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (never in %2 of the trials)</source>
        <comment>time until the money is back</comment>
        <translation>%1 (أبدًا في %2 من المحاولات)</translation>
    </message>
    <message>
        <source>at no accuracy</source>
        <translation>عند أي دقة لا يكون مجديًا</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>times</comment>
        <translation>%1 من ١٠٠</translation>
    </message>
    <message>
        <source>Not beaten on cost and accuracy in</source>
        <translation>لا يُتفوق عليه في التكلفة والدقة في</translation>
    </message>
    <message>
        <source>Share of the trials in which the option is on the Pareto front: no other is as cheap a month and as often right, and better at one of the two</source>
        <translation>نسبة المحاولات التي يقع فيها الخيار على حد باريتو: لا خيار آخر بمثل رخصه شهريًا ومثل صحته وأفضل منه في أحدهما</translation>
    </message>
    <message>
        <source>Value less recurring and error cost, per month in use, with every input at its median</source>
        <translation>القيمة ناقص التكلفة المتكررة وتكلفة الأخطاء، لكل شهر استخدام، وكل مُدخل عند وسيطه</translation>
    </message>
    <message>
        <source>Meets all requirements in</source>
        <translation>يستوفي كل المتطلبات في</translation>
    </message>
    <message>
        <source>Share of the trials in which every requirement that can be checked is met</source>
        <translation>نسبة المحاولات التي يُستوفى فيها كل شرط يمكن التحقق منه</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s): %1</source>
        <translation>
            <numerusform>%Ln رقم: %1</numerusform>
            <numerusform>رقم واحد (%Ln): %1</numerusform>
            <numerusform>رقمان (%Ln): %1</numerusform>
            <numerusform>%Ln أرقام: %1</numerusform>
            <numerusform>%Ln رقمًا: %1</numerusform>
            <numerusform>%Ln رقم: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stated without a grade</source>
        <translation>
            <numerusform>%Ln رقم مذكور بلا درجة إثبات</numerusform>
            <numerusform>رقم واحد (%Ln) مذكور بلا درجة إثبات</numerusform>
            <numerusform>رقمان (%Ln) مذكوران بلا درجة إثبات</numerusform>
            <numerusform>%Ln أرقام مذكورة بلا درجة إثبات</numerusform>
            <numerusform>%Ln رقمًا مذكورًا بلا درجة إثبات</numerusform>
            <numerusform>%Ln رقم مذكور بلا درجة إثبات</numerusform>
        </translation>
    </message>
    <message>
        <source>never in %1 of the trials</source>
        <comment>time until the money is back</comment>
        <translation>أبدًا في %1 من المحاولات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::StrategyList</name>
    <message>
        <source>an option that is gone</source>
        <translation>خيار لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::SwingWeights</name>
    <message>
        <source>Think of an option that is at its worst everywhere. Which criterion would you lift to its best first? It gets 100 points. How much is it worth to lift each of the others, against that?</source>
        <translation>تخيّل خيارًا هو الأسوأ في كل شيء. أي معيار ترفعه أولًا إلى الأفضل؟ ينال ١٠٠ نقطة. وكم تساوي، مقارنةً بذلك، رفعة كل معيار آخر؟</translation>
    </message>
    <message>
        <source>Swing points of %1</source>
        <translation>نقاط التأرجح لـ%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a swing</comment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>Change swing points</source>
        <translation>تغيير نقاط التأرجح</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TaskPage</name>
    <message>
        <source>The task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>البحث في الأسئلة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TextDock</name>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TextRows</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add a line: %1</source>
        <translation>إضافة سطر: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Kind of line %1</source>
        <translation>نوع السطر %1</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>غير مصنّف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>إزالة السطر %1</translation>
    </message>
    <message>
        <source>Share of line %1</source>
        <translation>نسبة السطر %1</translation>
    </message>
    <message>
        <source>% of the wrong answers</source>
        <translation>% من الإجابات الخاطئة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Themes</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ThresholdEditor</name>
    <message>
        <source>Published evidence: %1</source>
        <translation>الأدلة المنشورة: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Back to the published %1</source>
        <translation>العودة إلى القيمة المنشورة %1</translation>
    </message>
    <message>
        <source>Back to our reading, %1</source>
        <translation>العودة إلى قراءتنا، %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TornadoPicture</name>
    <message>
        <source>What moves the answer most</source>
        <translation>ما يحرّك الإجابة أكثر</translation>
    </message>
    <message>
        <source>Nothing moves the answer yet: either all figures are certain, or the trials still run.</source>
        <translation>لا شيء يحرّك الإجابة بعد: إما أن القيم كلها مؤكدة، أو أن المحاولات ما زالت جارية.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>10th percentile (P10) of the input</source>
        <translation>المئين العاشر (P10) للمُدخل</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>90th percentile (P90) of the input</source>
        <translation>المئين التسعون (P90) للمُدخل</translation>
    </message>
    <message>
        <source>Lead at low</source>
        <translation>التقدم عند المنخفض</translation>
    </message>
    <message>
        <source>Margin over the runner-up, the other inputs at their medians</source>
        <translation>الهامش على الخيار الثاني، والمدخلات الأخرى عند وسيطها</translation>
    </message>
    <message>
        <source>Lead at high</source>
        <translation>التقدم عند المرتفع</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5.</source>
        <translation>%1: %2 عند %3، و%4 عند %5.</translation>
    </message>
    <message>
        <source>the figure at its P10</source>
        <translation>الرقم عند P10</translation>
    </message>
    <message>
        <source>the figure at its P90</source>
        <translation>الرقم عند P90</translation>
    </message>
    <message>
        <source>Worth today of %1 (%2)</source>
        <translation>قيمة %1 اليوم (%2)</translation>
    </message>
    <message>
        <source>Lead of %1 over %2, worth today (%3)</source>
        <translation>تقدم %1 على %2، بقيمة اليوم (%3)</translation>
    </message>
    <message>
        <source>Worth today (%1)</source>
        <translation>القيمة اليوم (%1)</translation>
    </message>
    <message>
        <source>Lead, worth today (%1)</source>
        <translation>التقدم (%1)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffChart</name>
    <message>
        <source>%1
Drag to change it, or reach it with Tab and use the arrow keys.</source>
        <translation>%1
اسحب لتغييره، أو صل إليه بالمفتاح Tab ثم استخدم مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, Delete takes it away.</source>
        <translation>%1. تحركه مفاتيح الأسهم ويزيله المفتاح Delete.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPage</name>
    <message>
        <source>Logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Divide the cost axis by factors instead of steps</source>
        <translation>تقسيم محور التكلفة بالمضاعفات بدلًا من الخطوات المتساوية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show what is known of the selected option</source>
        <translation>عرض ما هو معروف عن الخيار المحدد</translation>
    </message>
    <message>
        <source>Move a limit</source>
        <translation>تحريك حد</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>وضع حد</translation>
    </message>
    <message>
        <source>Take a limit away</source>
        <translation>إزالة حد</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::TradeoffPicture</name>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Rests on our assumptions only</source>
        <translation>يقوم على افتراضاتنا فقط</translation>
    </message>
    <message>
        <source>Not comparable: today&apos;s process is not described</source>
        <translation>غير قابل للمقارنة: العملية الحالية غير موصوفة</translation>
    </message>
    <message>
        <source>Not on the chart: %1.</source>
        <translation>ليس في المخطط: %1.</translation>
    </message>
    <message>
        <source>The costs spread too far for a logarithmic scale, so this one is linear.</source>
        <translation>التكاليف متباعدة جدًا عن أن يسعها مقياس لوغاريتمي، ولذلك فالمقياس هنا خطي.</translation>
    </message>
    <message>
        <source>No cost is above zero, so the scale is linear.</source>
        <translation>لا توجد تكلفة فوق الصفر، ولذلك فالمقياس خطي.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Meets the requirements</source>
        <translation>يستوفي المتطلبات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Cost against accuracy</source>
        <translation>التكلفة مقابل الدقة</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say, for at least one of them, what it costs and how often it is right.</source>
        <translation>لا شيء للرسم بعد. أضف خيارات، واذكر لواحد منها على الأقل كم يكلّف وكم مرة يصيب.</translation>
    </message>
    <message>
        <source>Outside of what is shown: %1. Press 0 to see all.</source>
        <translation>خارج ما يُعرض: %1. اضغط 0 لرؤية الكل.</translation>
    </message>
    <message>
        <source>Beyond the edge of the chart: %1.</source>
        <translation>خارج حافة المخطط: %1.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>The chart is empty: no option has both figures of the axes.</source>
        <translation>المخطط فارغ: ليس لأي خيار الرقمان اللذان يعرضهما المحوران.</translation>
    </message>
    <message>
        <source>The regions hold 50% and 90% of the trials of each option.</source>
        <translation>تضم المناطق ٥٠٪ و٩٠٪ من محاولات كل خيار.</translation>
    </message>
    <message>
        <source>A limit, %1.</source>
        <translation>حد، %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not beaten on both in %1 of the trials</source>
        <translation>لا يُتفوق عليه في كليهما في %1 من المحاولات</translation>
    </message>
    <message>
        <source>Best in %1 of the trials</source>
        <translation>الأفضل في %1 من المحاولات</translation>
    </message>
    <message>
        <source>never</source>
        <comment>the accuracy from which an option pays</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and what is unknown of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>P10: one trial in ten lies below</source>
        <translation>P10: محاولة من عشر تقع دونه</translation>
    </message>
    <message>
        <source>P90: one trial in ten lies above</source>
        <translation>P90: محاولة من عشر تقع فوقه</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1، إلى</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>مجدٍ بدءًا من</translation>
    </message>
    <message>
        <source>Not beaten on both</source>
        <translation>لا يُتفوق عليه في كليهما</translation>
    </message>
    <message>
        <source>On the Pareto front: no option is better on both axes</source>
        <translation>على حد باريتو: لا خيار أفضل على المحورين معًا</translation>
    </message>
    <message>
        <source>Chance of that</source>
        <translation>احتمال ذلك</translation>
    </message>
    <message>
        <source>Share of the trials in which the option is on the Pareto front</source>
        <translation>نسبة المحاولات التي يقع فيها الخيار على حد باريتو</translation>
    </message>
    <message>
        <source>Best in</source>
        <translation>الأفضل في</translation>
    </message>
    <message>
        <source>Share of the trials in which no other option that may be chosen is worth more</source>
        <translation>نسبة المحاولات التي لا تزيد فيها عليه قيمة أي خيار آخر يمكن اختياره</translation>
    </message>
    <message>
        <source>Break-even accuracy: below it, going on as today is cheaper</source>
        <translation>الدقة عند نقطة التعادل: دونها يكون الاستمرار كما هو اليوم أرخص</translation>
    </message>
    <message>
        <source>Chance of meeting them</source>
        <translation>احتمال استيفائها</translation>
    </message>
    <message>
        <source>Share of the trials in which every requirement that can be checked is met</source>
        <translation>نسبة المحاولات التي يُستوفى فيها كل شرط يمكن التحقق منه</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2 for %n option(s).</source>
        <translation>
            <numerusform>%1 مقابل %2 من دون خيارات (%Ln).</numerusform>
            <numerusform>%1 مقابل %2 لخيار واحد (%Ln).</numerusform>
            <numerusform>%1 مقابل %2 لخيارين (%Ln).</numerusform>
            <numerusform>%1 مقابل %2 لـ %Ln خيارات.</numerusform>
            <numerusform>%1 مقابل %2 لـ %Ln خيارًا.</numerusform>
            <numerusform>%1 مقابل %2 لـ %Ln خيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, recommended: %2; %3.</source>
        <translation>%1، موصى به: %2؛ %3.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1: %2؛ %3.</translation>
    </message>
    <message>
        <source>%1 (in %2 of the trials)</source>
        <translation>%1 (في %2 من المحاولات)</translation>
    </message>
    <message>
        <source>Not beaten on both: %1.</source>
        <translation>لا يُتفوق عليه في كليهما: %1.</translation>
    </message>
    <message>
        <source>%1 pays from %2 right</source>
        <translation>%1 يجدي بدءًا من %2 صوابًا</translation>
    </message>
    <message>
        <source>%1 pays at no accuracy; in at least one trial in ten from %2 right</source>
        <translation>%1 لا يجدي عند أي دقة؛ وفي محاولة واحدة على الأقل من كل عشر بدءًا من %2 صوابًا</translation>
    </message>
    <message>
        <source>%1 pays from %2 right; in at least %3 of the trials no accuracy pays</source>
        <translation>%1 يجدي بدءًا من %2 صوابًا؛ وفي %3 على الأقل من المحاولات لا تجدي أي دقة</translation>
    </message>
    <message>
        <source>%1 pays from %2 right (P10 to P90: %3)</source>
        <translation>%1 يجدي بدءًا من %2 صوابًا (من P10 إلى P90: %3)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::Units</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 شهريًا</translation>
    </message>
    <message>
        <source>%1 item a month</source>
        <translation>%1 عنصر شهريًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 items a month</source>
        <translation>
            <numerusform>%1 عنصر شهريًا</numerusform>
            <numerusform>%1 عنصر شهريًا</numerusform>
            <numerusform>%1 عنصر شهريًا</numerusform>
            <numerusform>%1 عناصر شهريًا</numerusform>
            <numerusform>%1 عنصرًا شهريًا</numerusform>
            <numerusform>%1 عنصر شهريًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item an hour</source>
        <translation>%1 عنصر في الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 items an hour</source>
        <translation>
            <numerusform>%1 عنصر في الساعة</numerusform>
            <numerusform>%1 عنصر في الساعة</numerusform>
            <numerusform>%1 عنصر في الساعة</numerusform>
            <numerusform>%1 عناصر في الساعة</numerusform>
            <numerusform>%1 عنصرًا في الساعة</numerusform>
            <numerusform>%1 عنصر في الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 عنصر</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 عنصر</numerusform>
            <numerusform>%1 عنصر</numerusform>
            <numerusform>%1 عنصر</numerusform>
            <numerusform>%1 عناصر</numerusform>
            <numerusform>%1 عنصرًا</numerusform>
            <numerusform>%1 عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 رمز</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 token a second</source>
        <translation>%1 رمز في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens a second</source>
        <translation>
            <numerusform>%1 رمز في الثانية</numerusform>
            <numerusform>%1 رمز في الثانية</numerusform>
            <numerusform>%1 رمز في الثانية</numerusform>
            <numerusform>%1 رموز في الثانية</numerusform>
            <numerusform>%1 رمزًا في الثانية</numerusform>
            <numerusform>%1 رمز في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an item</source>
        <translation>%1 لكل عنصر</translation>
    </message>
    <message>
        <source>%1 a label</source>
        <translation>%1 لكل وسم</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 لكل مليون رمز</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 ثانية</numerusform>
            <numerusform>%1 ثانية</numerusform>
            <numerusform>%1 ثانية</numerusform>
            <numerusform>%1 ثوانٍ</numerusform>
            <numerusform>%1 ثانية</numerusform>
            <numerusform>%1 ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقائق</numerusform>
            <numerusform>%1 دقيقة</numerusform>
            <numerusform>%1 دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 يوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 يوم</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day a month</source>
        <translation>%1 يوم في الشهر</translation>
    </message>
    <message numerus="yes">
        <source>%1 days a month</source>
        <translation>
            <numerusform>%1 يوم في الشهر</numerusform>
            <numerusform>%1 يوم في الشهر</numerusform>
            <numerusform>%1 يوم في الشهر</numerusform>
            <numerusform>%1 أيام في الشهر</numerusform>
            <numerusform>%1 يومًا في الشهر</numerusform>
            <numerusform>%1 يوم في الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسبوع</numerusform>
            <numerusform>%1 أسابيع</numerusform>
            <numerusform>%1 أسبوعًا</numerusform>
            <numerusform>%1 أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 شهر</translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 شهر</numerusform>
            <numerusform>%1 أشهر</numerusform>
            <numerusform>%1 شهرًا</numerusform>
            <numerusform>%1 شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعات</numerusform>
            <numerusform>%1 ساعة</numerusform>
            <numerusform>%1 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 سنويًا</translation>
    </message>
    <message>
        <source>%1 log-odds</source>
        <translation>%1 لوغاريتم الأرجحية</translation>
    </message>
    <message>
        <source>%1 log-odds a year</source>
        <translation>%1 لوغاريتم الأرجحية سنويًا</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a multiple</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>%1 استدعاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاءات</numerusform>
            <numerusform>%1 استدعاءً</numerusform>
            <numerusform>%1 استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 فئة</translation>
    </message>
    <message numerus="yes">
        <source>%1 classes</source>
        <translation>
            <numerusform>%1 فئة</numerusform>
            <numerusform>%1 فئة</numerusform>
            <numerusform>%1 فئة</numerusform>
            <numerusform>%1 فئات</numerusform>
            <numerusform>%1 فئة</numerusform>
            <numerusform>%1 فئة</numerusform>
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
        <translation>% شهريًا</translation>
    </message>
    <message>
        <source>items a month</source>
        <translation>عناصر شهريًا</translation>
    </message>
    <message>
        <source>items an hour</source>
        <translation>عناصر في الساعة</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>رموز في الثانية</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>days a month</source>
        <translation>أيام في الشهر</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنويًا</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>لوغاريتم الأرجحية</translation>
    </message>
    <message>
        <source>log-odds a year</source>
        <translation>لوغاريتم الأرجحية سنويًا</translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit of a multiple</comment>
        <translation>أضعاف</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>استدعاءات</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>فئات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ValueCurve</name>
    <message>
        <source>What each figure is worth</source>
        <translation>قيمة كل رقم</translation>
    </message>
    <message>
        <source>A curve of the points that the fields beside it state.</source>
        <translation>منحنى للنقاط المذكورة في الحقول المجاورة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::ValueFunctionEditor</name>
    <message>
        <source>The worst and the best option set the scale. Adding or removing an option can then change the order of the others.</source>
        <translation>يحدد أسوأ خيار وأفضل خيار المقياس. وعندها قد تغيّر إضافة خيار أو إزالته ترتيب الخيارات الأخرى.</translation>
    </message>
    <message>
        <source>A straight line from the worst figure that counts to the best.</source>
        <translation>خط مستقيم من أسوأ رقم يُعتد به إلى الأفضل.</translation>
    </message>
    <message>
        <source>Straight lines between points of your own.</source>
        <translation>خطوط مستقيمة بين نقاط تحددها.</translation>
    </message>
    <message>
        <source>A bent line: with a positive bend the first steps count most, with a negative one the last.</source>
        <translation>خط منحنٍ: مع انحناء موجب تهم الخطوات الأولى أكثر، ومع السالب الأخيرة.</translation>
    </message>
    <message>
        <source>The value of a point holds from its figure up to the next.</source>
        <translation>تسري قيمة النقطة من رقمها حتى الرقم التالي.</translation>
    </message>
    <message>
        <source>Words instead of figures, each with its value.</source>
        <translation>كلمات بدل الأرقام، ولكل منها قيمتها.</translation>
    </message>
    <message>
        <source>How figures become values</source>
        <translation>كيف تصير الأرقام قيمًا</translation>
    </message>
    <message>
        <source>Scale of the options</source>
        <translation>مقياس الخيارات</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>خط مستقيم</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>خط عبر نقاط</translation>
    </message>
    <message>
        <source>Bent line</source>
        <translation>خط منحنٍ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>درجات سلّم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>الانحناء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value, 0 to 1</source>
        <translation>القيمة، ٠ إلى ١</translation>
    </message>
    <message>
        <source>Figure of point %1</source>
        <translation>رقم النقطة %1</translation>
    </message>
    <message>
        <source>Value of point %1</source>
        <translation>قيمة النقطة %1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Word of level %1</source>
        <translation>كلمة المستوى %1</translation>
    </message>
    <message>
        <source>Value of level %1</source>
        <translation>قيمة المستوى %1</translation>
    </message>
    <message>
        <source>Two points have the same figure.</source>
        <translation>لنقطتين الرقم نفسه.</translation>
    </message>
    <message>
        <source>A word stands there twice.</source>
        <translation>كلمة مكررة.</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>املأ كل الحقول.</translation>
    </message>
    <message>
        <source>The worst and the best figure must differ.</source>
        <translation>يجب أن يختلف أسوأ رقم عن أفضل رقم.</translation>
    </message>
    <message>
        <source>Change a value function</source>
        <translation>تغيير دالة القيمة</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>new word %1</source>
        <translation>كلمة جديدة %1</translation>
    </message>
    <message>
        <source>Figures from left to right, values from 0 below to 1 above; circles are your options</source>
        <translation>الأرقام من اليسار إلى اليمين، والقيم من ٠ في الأسفل إلى ١ في الأعلى؛ والدوائر خياراتك</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::VolumePicture</name>
    <message>
        <source>%1 items: %2 takes over</source>
        <comment>a volume, an option</comment>
        <translation>%1 من العناصر: يتقدم %2</translation>
    </message>
    <message>
        <source>From %1 items a month on, %2 is worth more than %3.</source>
        <translation>بدءًا من %1 من العناصر في الشهر، يساوي %2 أكثر من %3.</translation>
    </message>
    <message>
        <source>Items a month in the first month (logarithmic)</source>
        <translation>العناصر في الشهر الأول (لوغاريتمي)</translation>
    </message>
    <message>
        <source>Cost of one item, all in, in today&apos;s money (%1, logarithmic)</source>
        <translation>تكلفة عنصر واحد شاملةً بقيمة اليوم (%1، لوغاريتمي)</translation>
    </message>
    <message>
        <source>The chart is empty: there is no option to compare.</source>
        <translation>المخطط فارغ: لا يوجد خيار للمقارنة.</translation>
    </message>
    <message>
        <source>What one item costs, all in, over the number of items a month.</source>
        <translation>ما يكلّفه عنصر واحد شاملًا بحسب عدد العناصر في الشهر.</translation>
    </message>
    <message>
        <source>Today&apos;s volume is %1 items a month.</source>
        <translation>حجم اليوم %1 من العناصر في الشهر.</translation>
    </message>
    <message>
        <source>%1: %2 an item.</source>
        <translation>%1: %2 لكل عنصر.</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>العناصر شهريًا</translation>
    </message>
    <message>
        <source>Cost of one item, all in, in today&apos;s money</source>
        <translation>تكلفة عنصر واحد شاملةً بقيمة اليوم</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتقدم</translation>
    </message>
    <message>
        <source>Where two options cost the same</source>
        <translation>حيث يتساوى خياران في التكلفة</translation>
    </message>
    <message>
        <source>Today&apos;s volume</source>
        <translation>حجم اليوم</translation>
    </message>
    <message>
        <source>%1
at %2 items a month: %3 an item</source>
        <translation>%1
عند %2 من العناصر في الشهر: %3 لكل عنصر</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a volume</comment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options, say what they cost and how many items there are.</source>
        <translation>لا شيء لرسمه بعد. أضف خيارات وحدّد تكلفتها وعدد العناصر.</translation>
    </message>
    <message>
        <source>Break-even by volume</source>
        <translation>نقطة التعادل بحسب الحجم</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WaterfallPicture</name>
    <message>
        <source>From value to gain</source>
        <translation>من القيمة إلى المكسب</translation>
    </message>
    <message>
        <source>From value to gain: %1</source>
        <translation>من القيمة إلى المكسب: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of the cost and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Over the horizon, not discounted (%1)</source>
        <translation>على المدى الزمني، دون خصم (%1)</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Add options and say what they cost.</source>
        <translation>لا شيء لرسمه بعد. أضف خيارات وحدّد تكلفتها.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the cost and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value against going on as today</source>
        <translation>القيمة مقارنةً بالاستمرار كما هو اليوم</translation>
    </message>
    <message>
        <source>Stated benefits</source>
        <translation>المنافع المذكورة</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>المكسب</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>التكلفة الإجمالية</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WaterfallView</name>
    <message>
        <source>From the figure before to the figure now, input by input</source>
        <translation>من الرقم السابق إلى الرقم الحالي، مُدخلًا بعد مُدخل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <translation>قبل: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>input: change</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %1.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WeightBandsPicture</name>
    <message>
        <source>Weights, and how far each may move</source>
        <translation>الأوزان، وإلى أي حد قد يتحرك كل منها</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>النسبة من الكل</translation>
    </message>
    <message>
        <source>No option can be ranked by the criteria yet.</source>
        <translation>لا يمكن ترتيب أي خيار وفق المعايير بعد.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>within this the winner stays the same</source>
        <translation>ضمن هذا يبقى الفائز نفسه</translation>
    </message>
    <message>
        <source>range of an uncertain weight (P10 to P90)</source>
        <translation>نطاق وزن غير مؤكد (من P10 إلى P90)</translation>
    </message>
    <message>
        <source>%1: %2 of the whole (%3); the winner stays the same from %4 to %5.</source>
        <translation>%1: %2 من الكل (%3)؛ يبقى الفائز نفسه من %4 إلى %5.</translation>
    </message>
    <message>
        <source>%1: %2 of the whole; the winner stays the same from %3 to %4.</source>
        <translation>%1: %2 من الكل؛ يبقى الفائز نفسه من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>10th percentile (P10) of an uncertain or unknown weight</source>
        <translation>المئين العاشر (P10) لوزن غير مؤكد أو غير معروف</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>90th percentile (P90) of an uncertain or unknown weight</source>
        <translation>المئين التسعون (P90) لوزن غير مؤكد أو غير معروف</translation>
    </message>
    <message>
        <source>Same winner from</source>
        <translation>الفائز نفسه من</translation>
    </message>
    <message>
        <source>Weight stability interval, the others rescaled in proportion</source>
        <translation>مجال استقرار الوزن، مع تعديل البقية بالتناسب</translation>
    </message>
    <message>
        <source>Same winner to</source>
        <translation>الفائز نفسه إلى</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WeightsPanel</name>
    <message>
        <source>Wherever a criterion names it</source>
        <translation>حيثما يذكره معيار</translation>
    </message>
    <message>
        <source>In net present value and total cost only</source>
        <translation>في صافي القيمة الحالية والتكلفة الإجمالية فقط</translation>
    </message>
    <message>
        <source>In the parts (cost to start, cost a month …) only</source>
        <translation>في الأجزاء (تكلفة البدء، التكلفة الشهرية …) فقط</translation>
    </message>
    <message>
        <source>Money counts once: in the total, or in its parts</source>
        <translation>يُحسب المال مرة واحدة: في المجموع أو في أجزائه</translation>
    </message>
    <message>
        <source>Change where money counts</source>
        <translation>تغيير موضع حساب المال</translation>
    </message>
    <message>
        <source>Change how weights are found</source>
        <translation>تغيير طريقة إيجاد الأوزان</translation>
    </message>
    <message>
        <source>How much each criterion counts</source>
        <translation>أهمية كل معيار</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>من بين</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>ما الذي يقرر</translation>
    </message>
    <message>
        <source>Money counts</source>
        <translation>يُحسب المال</translation>
    </message>
    <message>
        <source>Weights come from</source>
        <translation>مصدر الأوزان</translation>
    </message>
    <message>
        <source>the criteria at the top</source>
        <translation>المعايير العليا</translation>
    </message>
    <message>
        <source>those below %1</source>
        <translation>ما تحت %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfMark</name>
    <message>
        <source>Keep what was tried</source>
        <translation>الاحتفاظ بما جُرّب</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>ماذا لو: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Make the tried figures the document&apos;s own; it can be undone in one step</source>
        <translation>جعل الأرقام المجربة أرقام المستند نفسه؛ ويمكن التراجع عن ذلك بخطوة واحدة</translation>
    </message>
    <message>
        <source>Back to the document (Esc)</source>
        <translation>العودة إلى المستند (Esc)</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfPanel</name>
    <message>
        <source>Keep what was tried</source>
        <translation>الاحتفاظ بما جُرّب</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Try other figures without changing the document</source>
        <translation>تجربة أرقام أخرى من دون تغيير المستند</translation>
    </message>
    <message>
        <source>Looking for the inputs that move the answer most …</source>
        <translation>البحث عن المدخلات الأكثر تأثيرًا في الإجابة …</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>A slider for another input</source>
        <translation>مزلاج لمُدخل آخر</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Back to the document&apos;s values</source>
        <translation>العودة إلى قيم المستند</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Make the tried figures the document&apos;s own; it can be undone in one step</source>
        <translation>جعل الأرقام المجربة أرقام المستند نفسه؛ ويمكن التراجع عن ذلك بخطوة واحدة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WhatIfRow</name>
    <message>
        <source>Back to the document&apos;s value</source>
        <translation>العودة إلى قيمة المستند</translation>
    </message>
    <message>
        <source>Take this slider away</source>
        <translation>إزالة هذا المزلاج</translation>
    </message>
    <message>
        <source>Back to the document&apos;s value: %1</source>
        <translation>العودة إلى قيمة المستند: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an input and its unit</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <translation>في المستند: %1</translation>
    </message>
    <message>
        <source>Ticks: P10, median and P90. The mark is the document&apos;s value; a double click goes back to it.</source>
        <translation>العلامات: P10 والوسيط وP90. والمؤشر قيمة المستند؛ والنقر المزدوج يعيد إليها.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WizardDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Skip to the chart</source>
        <translation>الت&amp;خطي إلى المخطط</translation>
    </message>
    <message>
        <source>Questions about the task</source>
        <translation>أسئلة عن المهمة</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>الصفحة %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
    <message>
        <source>Show the &amp;chart</source>
        <translation>عرض ال&amp;مخطط</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>ال&amp;تالي: %1</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WordChoice</name>
    <message>
        <source>we don&apos;t know</source>
        <translation>لا نعرف</translation>
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
        <translation>المعتاد: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkProgress</name>
    <message>
        <source>How far the figures are worked out</source>
        <translation>مدى تقدّم حساب الأرقام</translation>
    </message>
    <message>
        <source>Run the rest</source>
        <translation>تشغيل الباقي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Run all trials after all</source>
        <translation>تشغيل كل المحاولات مع ذلك</translation>
    </message>
    <message>
        <source>Keep the figures that are there and run no further trials</source>
        <translation>الإبقاء على الأرقام الموجودة وعدم تشغيل محاولات أخرى</translation>
    </message>
    <message>
        <source>Stopped: the figures are without ranges; no trials have been run.</source>
        <translation>أُوقف: الأرقام بلا نطاقات؛ لم تُشغَّل أي محاولات.</translation>
    </message>
    <message>
        <source>Stopped: the figures are of %1 trials, not of %2, and so less fine.</source>
        <translation>أُوقف: الأرقام من %1 محاولة لا من %2، ولذلك هي أقل دقة.</translation>
    </message>
    <message>
        <source>Working out the figures …</source>
        <translation>جارٍ حساب الأرقام …</translation>
    </message>
    <message>
        <source>Running %1 trials …</source>
        <translation>جارٍ تشغيل %1 محاولة …</translation>
    </message>
    <message>
        <source>Working out what moves the answer …</source>
        <translation>جارٍ حساب ما يحرّك الإجابة …</translation>
    </message>
    <message>
        <source>Stopped: what moves the answer has not been worked out.</source>
        <translation>أُوقف الحساب: لم يُحسب ما يحرّك الإجابة.</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowBinding</name>
    <message>
        <source>Change a step</source>
        <translation>تغيير خطوة</translation>
    </message>
    <message>
        <source>The task of this assessment</source>
        <translation>مهمة هذا التقييم</translation>
    </message>
    <message>
        <source>Begin with today&apos;s step</source>
        <translation>البدء بخطوة اليوم</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>إزالة خطوة</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>نقل خطوة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowPage</name>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Several tasks, one budget</source>
        <translation>عدة مهام وميزانية واحدة</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkflowText</name>
    <message>
        <source>Fixed rules give the result</source>
        <translation>قواعد ثابتة تعطي النتيجة</translation>
    </message>
    <message>
        <source>Fields and tables, no prose</source>
        <translation>حقول وجداول بلا نص حر</translation>
    </message>
    <message>
        <source>Exact sums or dates</source>
        <translation>حسابات أو تواريخ دقيقة</translation>
    </message>
    <message>
        <source>Too many items for people</source>
        <translation>عناصر أكثر مما يقدر عليه الأشخاص</translation>
    </message>
    <message>
        <source>Understands what people wrote or said</source>
        <translation>فهم ما كتبه الناس أو قالوه</translation>
    </message>
    <message>
        <source>Ideas and drafts</source>
        <translation>أفكار ومسوّدات</translation>
    </message>
    <message>
        <source>Questions that need broad knowledge</source>
        <translation>أسئلة تتطلب معرفة واسعة</translation>
    </message>
    <message>
        <source>Judgement where no rule decides</source>
        <translation>تقدير حيث لا قاعدة تحسم</translation>
    </message>
    <message>
        <source>Somebody answers for it by name</source>
        <translation>شخص مسؤول عنها باسمه</translation>
    </message>
    <message>
        <source>The other side needs a person</source>
        <translation>الطرف الآخر يحتاج إلى إنسان</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا رجعة فيها</translation>
    </message>
    <message>
        <source>The law reserves the decision</source>
        <translation>القانون يحصر القرار في الأشخاص</translation>
    </message>
    <message>
        <source>A language model is at its best here: %1.</source>
        <translation>هنا أفضل مواضع النموذج اللغوي: %1.</translation>
    </message>
    <message>
        <source>Nothing here asks for language, ideas or broad knowledge, so it stays business logic.</source>
        <translation>لا شيء هنا يتطلب لغة أو أفكارًا أو معرفة واسعة، ولذلك تبقى الخطوة لمنطق العمل.</translation>
    </message>
    <message>
        <source>Code does this surely and at no cost worth naming: %1.</source>
        <translation>البرنامج ينفّذ هذا بثقة وبلا تكلفة تُذكر: %1.</translation>
    </message>
    <message>
        <source>This stays with a person: %1.</source>
        <translation>يبقى هذا لشخص: %1.</translation>
    </message>
    <message>
        <source>A model may read or draft beforehand; the person decides and answers for it.</source>
        <translation>يمكن أن يقرأ نموذج أو يُعدّ مسوّدة مسبقًا؛ والشخص هو من يقرر ويتحمل المسؤولية.</translation>
    </message>
    <message>
        <source>A person approves each result before it takes effect: %1.</source>
        <translation>يعتمد شخص كل نتيجة قبل أن تسري: %1.</translation>
    </message>
    <message>
        <source>Let the model read and hand the sums to code: models are unsure at arithmetic.</source>
        <translation>دع النموذج يقرأ ويسلّم الحسابات إلى البرنامج: فالنماذج لا يُعتمد عليها في الحساب.</translation>
    </message>
    <message>
        <source>Let the fixed rules settle the routine cases first and send only the rest to the model.</source>
        <translation>دع القواعد الثابتة تحسم الحالات المعتادة أولًا، وأرسل الباقي وحده إلى النموذج.</translation>
    </message>
    <message>
        <source>A machine was chosen for a step that people must answer for.</source>
        <translation>اختيرت آلة لخطوة يجب أن يتحمل مسؤوليتها أشخاص.</translation>
    </message>
    <message>
        <source>A model was chosen where rules are surer, faster and cheaper.</source>
        <translation>اختير نموذج حيث القواعد أضمن وأسرع وأرخص.</translation>
    </message>
    <message>
        <source>Business logic was chosen for a step that asks for language, ideas or knowledge.</source>
        <translation>اختير منطق العمل لخطوة تتطلب لغة أو أفكارًا أو معرفة.</translation>
    </message>
    <message>
        <source>A person was chosen for a step that a model could take over.</source>
        <translation>اختير شخص لخطوة يمكن أن يتولاها نموذج.</translation>
    </message>
    <message>
        <source>A person was chosen for a step that fixed rules could take over.</source>
        <translation>اختير شخص لخطوة يمكن أن تتولاها قواعد ثابتة.</translation>
    </message>
    <message>
        <source>Business logic</source>
        <translation>منطق العمل</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لا يتغيّر شيء</translation>
    </message>
    <message>
        <source>Not decided: state what the step asks for</source>
        <translation>لم يُحسم: اذكر ما تتطلبه الخطوة</translation>
    </message>
    <message>
        <source>A model, approved by a person</source>
        <translation>نموذج يعتمد شخصٌ نتائجه</translation>
    </message>
    <message>
        <source>Business logic, approved by a person</source>
        <translation>منطق عمل يعتمد شخصٌ نتائجه</translation>
    </message>
    <message>
        <source>The process costs %1 a month.</source>
        <translation>تكلّف العملية %1 شهريًا.</translation>
    </message>
    <message>
        <source>Without cost so far, and so not in that sum: %1.</source>
        <translation>بلا تكلفة مذكورة حتى الآن، ولذلك خارج هذا المجموع: %1.</translation>
    </message>
    <message>
        <source>People spend %1 hours a month on it.</source>
        <translation>ساعات عمل الأشخاص عليها شهريًا: %1.</translation>
    </message>
    <message>
        <source>The assessed steps cost %1 to start and are worth %2 in today&apos;s money.</source>
        <translation>تكلّف الخطوات المقيَّمة %1 للبدء، وقيمتها %2 بالقيمة الحالية.</translation>
    </message>
    <message>
        <source>%1 of the items leave it right: %2 of %3 a month.</source>
        <translation>%1 من العناصر تخرج صحيحة: %2 من %3 شهريًا.</translation>
    </message>
    <message>
        <source>%1 of the items leave it right.</source>
        <translation>%1 من العناصر تخرج صحيحة.</translation>
    </message>
    <message>
        <source>At most %1 of the items leave it right; how often these steps are right is unknown: %2.</source>
        <translation>تخرج صحيحةً %1 من العناصر على الأكثر؛ ومدى صواب هذه الخطوات مجهول: %2.</translation>
    </message>
    <message>
        <source>Most items go wrong in %1.</source>
        <translation>أكثر العناصر الخاطئة تنشأ في %1.</translation>
    </message>
    <message>
        <source>Left out, because their assessments count in another currency: %1.</source>
        <translation>مستبعدة لأن تقييماتها محسوبة بعملة أخرى: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used.</source>
        <comment>name of a budget: so much of so much</comment>
        <translation>%1: استُخدم %2 من %3.</translation>
    </message>
    <message>
        <source>%1 more would bring %2 more; the next unit is worth %3.</source>
        <translation>زيادة قدرها %1 تجلب %2 أخرى؛ وقيمة الوحدة التالية %3.</translation>
    </message>
    <message>
        <source>More of it would bring nothing.</source>
        <translation>الزيادة فيه لا تجلب شيئًا.</translation>
    </message>
    <message>
        <source>The best plan within the budgets is worth %1 in today&apos;s money.</source>
        <translation>أفضل خطة ضمن الميزانيات قيمتها %1 بالقيمة الحالية.</translation>
    </message>
    <message>
        <source>Without budgets it would be %1: the budgets cost %2.</source>
        <translation>ولولا الميزانيات لكانت %1: فالميزانيات تكلّف %2.</translation>
    </message>
    <message>
        <source>Money at the start</source>
        <translation>المال عند البدء</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>المال شهريًا</translation>
    </message>
    <message>
        <source>Days of engineering</source>
        <translation>أيام العمل الهندسي</translation>
    </message>
    <message>
        <source>In parentheses: P10 to P90, so one case in ten lies below and one in ten above. Figures of different steps are taken to vary independently of each other.</source>
        <translation>بين قوسين: من P10 إلى P90، أي إن حالة من عشر تقع دون ذلك وحالة من عشر فوقه. ويُفترض أن أرقام الخطوات المختلفة تتغير مستقلةً بعضها عن بعض.</translation>
    </message>
    <message>
        <source>All tasks together</source>
        <translation>كل المهام معًا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>P10 to P90, tasks independent</source>
        <translation>من P10 إلى P90 والمهام مستقلة</translation>
    </message>
    <message>
        <source>P10 to P90, tasks moving together</source>
        <translation>من P10 إلى P90 والمهام تتحرك معًا</translation>
    </message>
    <message>
        <source>P10 to P90: one case in ten lies below, one in ten above. Each document draws its own trials, so the ranges of sums take the tasks to vary independently of each other. The last column shows the other case: everything turns out high or low in all tasks at once. Where tasks share prices, wages or people, the truth lies between the two.</source>
        <translation>من P10 إلى P90: حالة من عشر تقع دون ذلك وحالة من عشر فوقه. يسحب كل مستند محاولاته الخاصة، ولذلك تفترض نطاقات المجاميع أن المهام تتغير مستقلةً بعضها عن بعض. ويُظهر العمود الأخير الحالة الأخرى: أن يأتي كل شيء مرتفعًا أو منخفضًا في كل المهام معًا. وحيث تتشارك المهام الأسعار أو الأجور أو الأشخاص تقع الحقيقة بين الحالتين.</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>Worth today without budgets</source>
        <translation>القيمة اليوم بلا ميزانيات</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorkshopDialog</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>ورش العمل</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>إضافة ورشة عمل</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>إضافة مشارك</translation>
    </message>
    <message>
        <source>Remove the participant</source>
        <translation>إزالة المشارك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>أدارها</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Topics in the order of the agenda</source>
        <translation>المواضيع بترتيب جدول الأعمال</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>إزالة الموضوع</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم تُحصَ</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Questions left open, one on each line</source>
        <translation>أسئلة بقيت مفتوحة، سؤال في كل سطر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Left open and notes</source>
        <translation>المفتوح والملاحظات</translation>
    </message>
    <message>
        <source>Workshop %1</source>
        <translation>ورشة العمل %1</translation>
    </message>
    <message>
        <source>Edit the workshop record</source>
        <translation>تحرير محضر ورش العمل</translation>
    </message>
</context>
<context>
    <name>tunepoint::ui::WorthPicture</name>
    <message>
        <source>What it is worth to know</source>
        <translation>ما قيمة أن تعرف</translation>
    </message>
    <message>
        <source>Worth of knowing it exactly, for this decision</source>
        <translation>قيمة معرفته بدقة لهذا القرار</translation>
    </message>
    <message>
        <source>Nothing is worth finding out: no figure alone would change the choice.</source>
        <translation>لا شيء يستحق البحث: لا رقم وحده يغيّر الاختيار.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Worth of knowing</source>
        <translation>قيمة المعرفة</translation>
    </message>
    <message>
        <source>Expected value of perfect information on this input (EVPPI)</source>
        <translation>القيمة المتوقعة للمعلومات التامة عن هذا المُدخل (EVPPI)</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Noise of the trials</source>
        <translation>تذبذب المحاولات</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>input: worth of knowing it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Worth (%1)</source>
        <comment>the axis where it is short</comment>
        <translation>القيمة (%1)</translation>
    </message>
</context>
</TS>
