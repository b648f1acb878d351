package org.colloquy.demo;

/** Interviews about invented people. */
public final class TestTexts {
    private TestTexts() {}

    /** Long enough for a quiz; three speakers with names, three topics. */
    public static final String GARDEN = """
            Interview with Maya Lind and Tom Okoro about the school garden, Elmstead, May 4, 2023

            [The recording was made on a windy day. Short passages are missing.]

            RITA SOLE: When did the garden begin, and who had the idea of digging up the lawn?

            MAYA LIND: We began digging behind the gym two winters ago, when the ground was still frozen hard.

            TOM OKORO: My grandmother gave us forty tulip bulbs and a rusty wheelbarrow to start with.

            [The first year]

            RITA SOLE: What went wrong in the first year, looking back at it now?

            TOM OKORO: The slugs ate every single lettuce before the summer holidays had even begun.

            MAYA LIND: I planted the pumpkins far too close to the fence, so they climbed into the car park.

            RITA SOLE: Did the teachers ever want to close the garden down again?

            MAYA LIND: The caretaker complained about muddy boots in the corridor nearly every afternoon.

            TOM OKORO: We lost the key to the shed and had to water everything with lunch boxes for a week.

            [Money and tools]

            RITA SOLE: Who pays for the seeds and the tools that you use?

            MAYA LIND: Our bakery stall at the spring fair brought in more than enough for new spades.*

            TOM OKORO: A hardware store in the next village lends us a rotary tiller every March.

            RITA SOLE: I noticed that your compost heap has a roof of its own.

            TOM OKORO: The carpenter's workshop built that roof from the doors of the old cloakroom.

            MAYA LIND: Nobody expected the compost to become warm enough to hatch grass snakes.

            [Plans]

            RITA SOLE: What do you want to see growing here when you leave the school?

            MAYA LIND: I would like a row of pear trees along the wall that faces south.

            TOM OKORO: A pond with a proper wooden bridge is what the younger pupils keep asking for.

            [* The fair takes place on the last Saturday of April.]
            """;

    /** What a paper makes of it; some of it is borne out, some is not. */
    public static final String GARDEN_SUMMARY = """
            Maya Lind and Tom Okoro spoke about the school garden of Elmstead.

            The first year

            Okoro said that the slugs ate every lettuce before the summer holidays. Lind admitted that she planted the pumpkins too close to the fence. Okoro denied that the school had sold the shed to a circus.

            Plans

            Lind said that she would like "a row of pear trees" along the wall. Okoro promised that the mayor would pay for a swimming pool.
            """;

    /** A text with everything that would run or break out, were it printed as it is. */
    public static final String HOSTILE = """
            <script>alert('title')</script> Interview, "May" 4, 2023

            [<img src=x onerror=alert('note')>]

            MAYA LIND: What is </p><script>alert('turn')</script> this?

            TOM OKORO: A "quoted" <a href="javascript:alert(3)">link</a> &amp; more.

            [</h2><script>alert('heading')</script>]

            MAYA LIND: Nothing*, <svg/onload=alert(4)> really.

            [* <iframe src=javascript:alert('footnote')>]

            [laughs "><script>alert('stage')</script>]
            """;
}
