package org.careerpathing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.careerpathing.command.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CareerPathing {

	public static void main(String[] arguments) {
		CommandLine.answer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments)
			.ifPresentOrElse(System::exit,
					() -> SpringApplication.run(CareerPathing.class, CommandLine.arguments(arguments)));
	}

}
